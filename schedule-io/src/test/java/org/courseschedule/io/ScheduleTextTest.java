package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {
  @Test
  void x() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("/work/shared/corpus"))) {
      for (Path file : files.filter(f -> TextFormat.of(f.toString()).isPresent()).sorted().toList()) {
        one(file);
      }
    }
    one(Path.of("/work/shared/seed/schedule.md"));
  }

  void one(Path file) throws IOException {
    Schedule s = ScheduleFiles.read(file).schedule();
    long t = System.nanoTime();
    String text = ScheduleText.write(s, TextFormat.MD);
    t = (System.nanoTime() - t) / 1000000;
    Schedule r = ScheduleFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x", ReadOptions.DEFAULT.withReference(LocalDate.of(1990, 1, 1))).schedule();
    int bad = 0;
    StringBuilder why = new StringBuilder();
    for (int i = 0; i < Math.min(r.entries().size(), s.entries().size()); i++) {
      Entry a = s.entries().get(i), b = r.entries().get(i);
      if (!a.equals(b)) {
        bad++;
        if (bad == 1) why.append("\n   ").append(a).append("\n   ").append(b);
      }
    }
    boolean prose = s.prose().equals(r.prose());
    if (bad > 0 || !prose || s.entries().size() != r.entries().size())
    System.out.println(file.getFileName() + " " + s.entries().size() + "/" + r.entries().size() + " bad " + bad + " prose " + prose + " course " + s.course().equals(r.course()) + " " + t + "ms" + why);
    if (file.toString().contains("seed")) System.out.println(text);
  }
}
