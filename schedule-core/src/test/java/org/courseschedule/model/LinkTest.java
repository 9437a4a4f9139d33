package org.courseschedule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        " javascript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "",
        " ",
        "a\nb",
        "x:y"
      })
  void noOtherSchemeIsALink(String target) {
    assertThat(Link.parse(target)).isEmpty();
    assertThatThrownBy(() -> new Link(target)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.edu", "HTTP://example.edu", "mailto:a@example.edu"})
  void anAddressIsNotRelative(String target) {
    assertThat(Link.parse(target).orElseThrow().isRelative()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "../a.md", "#top", "?x", "/a", "a/b:c", "1:2"})
  void aReferenceIsRelative(String target) {
    assertThat(Link.parse(target).orElseThrow().isRelative()).isTrue();
  }

  @Test
  void whatNamesAHostIsNotRelative() {
    assertThat(new Link("//example.edu/x").isRelative()).isFalse();
  }
}
