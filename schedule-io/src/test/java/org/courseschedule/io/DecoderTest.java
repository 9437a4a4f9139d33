package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.courseschedule.finding.Finding;
import org.courseschedule.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes stand in brackets as hexadecimal numbers; what stands beside them is ASCII. */
class DecoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Caf[c3a9]                           => UTF-8        => Caf\u00e9
          [efbbbf]Caf[c3a9]                   => UTF-8        => Caf\u00e9
          [fffe]D[00]a[00]                    => UTF-16LE     => Da
          [feff00]D[00]a                      => UTF-16BE     => Da
          D[00]a[00]t[00]e[00]                => UTF-16LE     => Date
          [00]D[00]a[00]t[00]e                => UTF-16BE     => Date
          [e5652c67],[00]1[00]                => UTF-16LE     => \u65e5\u672c,1
          Caf[e9], na[ef]ve                   => windows-1252 => Caf\u00e9, na\u00efve
          [93]Poincar[e9][94] [96] K[f6]nig   => windows-1252 => \u201cPoincar\u00e9\u201d \u2013 K\u00f6nig
          10 [80], a[a0]b                     => windows-1252 => 10 \u20ac, a\u00a0b
          Caf[c3]                             => UTF-8        => Caf\ufffd
          Caf[c3a9], Poincar[e9]              => UTF-8        => Caf\u00e9, Poincar\ufffd
          a[81]b                              => UTF-8        => a\ufffdb
          [e9] [81]                           => UTF-8        => \ufffd \ufffd
          1[f0]2[fe]3[c0]4                    => UTF-8        => 1\ufffd2\ufffd3\ufffd4
          """)
  void theEncodingIsFoundByTheTextThatItGives(String bytes, String charset, String text) {
    Decoder decoded = Decoder.decode("x.csv", bytes(bytes));

    assertThat(decoded.source().text()).isEqualTo(text);
    assertThat(decoded.encoding().charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Caf[c3a9]",
        "[efbbbf]Caf[c3a9]",
        "[fffe]D[00]a[00]",
        "[feff00]D[00]a",
        "D[00]a[00]t[00]e[00]",
        "Caf[e9] na[ef]ve"
      })
  void aTextIsWrittenBackAsItWas(String shown) {
    Decoder decoded = Decoder.decode("x.csv", bytes(shown));

    assertThat(decoded.encoding().bytes(decoded.source().text())).isEqualTo(bytes(shown));
  }

  @Test
  void anAssumedEncodingIsReportedAtTheFirstCharacterThatDependsOnIt() {
    assertThat(Decoder.decode("x.csv", bytes("a,b[0a]c,Caf[e9]s")).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.ENCODING_INVALID);
              assertThat(finding.message()).contains("`windows-1252`");
              assertThat(finding.help().orElseThrow()).contains("UTF-8");
              assertThat(finding.place()).hasToString("x.csv:2:6");
            });
  }

  @Test
  void whatIsCertainIsNotReported() {
    assertThat(Decoder.decode("x.csv", bytes("[fffe]D[00]a[00]")).findings()).isEmpty();
    assertThat(Decoder.decode("x.csv", bytes("[efbbbf]a")).findings()).isEmpty();
  }

  @Test
  void halfACharacterOfUtf16IsReported() {
    assertThat(Decoder.decode("x.csv", bytes("[fffe]a[00]b")).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("UTF-16LE"));
  }

  @Test
  void anEncodingSaysWhatItCannotHold() {
    TextEncoding encoding = Decoder.decode("x.csv", bytes("Caf[e9]s")).encoding();

    assertThat(encoding.canHold("\u20ac")).isTrue();
    assertThat(encoding.canHold("\u65e5")).isFalse();
  }

  private static byte[] bytes(String shown) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : shown.split("(?=\\[)|(?<=\\])", -1)) {
      bytes.writeBytes(
          part.startsWith("[")
              ? HexFormat.of().parseHex(part.substring(1, part.length() - 1))
              : part.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }

  @Test
  void controlCharactersAreTold() {
    byte[] bytes = "Date,Topic\r\n9/2,a\0b\u0007\tc\f\n".getBytes(StandardCharsets.UTF_8);

    List<Finding> findings = Decoder.decode("a.csv", bytes).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("the control character `U+0000` stands in the text, and 1 more");
    assertThat(findings.get(0).place()).hasToString("a.csv:2:6");
  }
}
