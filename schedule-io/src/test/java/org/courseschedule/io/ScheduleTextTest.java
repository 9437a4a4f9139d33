package org.courseschedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.courseschedule.model.Entry;
import org.courseschedule.model.Schedule;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {
  @Test
  void x() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("/work/shared/corpus"))) {
      for (Path file : files.filter(f -> TextFormat.of(f.toString()).isPresent()).sorted().toList()) {
        one(file.getFileName().toString(), ScheduleFiles.read(file).schedule());
      }
    }
    int[] n = {0};
    Schedules.of(3, 500).forEach(s -> one("gen " + n[0]++, s));
    System.out.println("BAD " + bads);
  }
  int bads = 0;

  void one(String name, Schedule s) {
   try {
    long t = System.nanoTime();
    String text = ScheduleText.write(s, TextFormat.MD);
    t = (System.nanoTime() - t) / 1000000;
    Schedule r = ScheduleFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x", ReadOptions.DEFAULT.withReference(LocalDate.of(1990, 1, 1)).withFormat(TextFormat.MD)).schedule();
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
    if (!s.course().equals(r.course())) why.append("\n").append(s.course()).append("\n").append(r.course());
    if (!prose) why.append("\n").append(s.prose()).append("\n").append(r.prose());
    if (!s.equals(r)) {
    bads++;
    if (bads < 8)
    System.out.println(name + " " + s.entries().size() + "/" + r.entries().size() + " bad " + bad + " prose " + prose + " course " + s.course().equals(r.course()) + " " + t + "ms" + why + "\n" + (name.startsWith("gen") ? text : ""));
    }
    
   } catch (IOException e) { throw new AssertionError(e); }
  }
}
