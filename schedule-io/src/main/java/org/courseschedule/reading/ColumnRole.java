package org.courseschedule.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.table.Blanks;

/**
 * What a column of a schedule holds, told by its header. A column that has none of these roles is
 * kept as an extra under its own name. A new role, or a new name for one, is one more value here.
 */
@SuppressWarnings("ImmutableEnumChecker") // patterns hold no state
enum ColumnRole {
  /** The day. */
  DATE(
      "(class |meeting |lecture |session |calendar )?(date|dates|day|days|when)( ?[&/] ?time)?"
          + "|day ?/ ?date|date ?/ ?day|date ?\\(.*\\)|weeks? (of|beginning|starting|commencing)"
          + "|datum|daten|tag|wann|fechas?|d\u00edas?|cu\u00e1ndo|dat[ae]s?|giorn[oi]|quando|dias?|jours?|quand|dag|wanneer"
          + "|(termin|datum) ?[/&] ?(datum|tijd|uhrzeit|zeit)|datum (und|en) (uhrzeit|zeit|tijd)|fecha (y hora|de (la )?clase)"
          + "|data (e ora|e hora|(d[ae] |della )?(aula|lezione))|date (et heure|du cours)"
          + "|\u6388\u696d\u65e5|\u4e0a[\u8bfe\u8ab2](\u65e5\u671f|\u65f6\u95f4|\u6642\u9593)|\uac15\uc758\uc77c|\uc218\uc5c5\uc77c"
          + "|\u65e5\u4ed8|\u65e5\u671f|\u65e5\u7a0b|\u65e5\u6642|\u65e5\u65f6|\u65f6\u95f4|\u958b\u8b1b\u65e5|\u5b9f\u65bd\u65e5"
          + "|\ub0a0\uc9dc|\uc77c\uc2dc|\uc77c\uc790|\uc77c\uc815|(\uac15\uc758 ?|\uc218\uc5c5 ?)?\uae30\uac04",
      "\\bdates?\\b"),
  /** The last day, where another column has the first. */
  END(
      "(end|last|until|till|to|through|finish)( date| day)?|(date|day) (end|to|until)|ends|end ?date|date ?end|enddatum|bis"
          + "|ende|endet( am)?|fecha (de )?fin|fin|data (de )?fim|fim|data (di )?fine|fine|date de fin|einde|einddatum|tot|\uc885\ub8cc\uc77c|\uae4c\uc9c0",
      "(?!)"),
  /** The kind of the row, in a word or by a mark. */
  KIND(
      "(entry |class |session |event |day |item |meeting |lecture )?(type|kind|category|status)|typ|art|tipo|genre|soort"
          + "|(is )?(day ?off|off|holidays?|no ?class(es)?|cancell?ed|exam|break|vacation|recess|feiertag|ferien|feriado|f\u00e9ri\u00e9|vacances|cong\u00e9s?|vacaciones|f\u00e9rias|vacanz[ae]|vakantie)"
          + "|\uc720\ud615|\uad6c\ubd84|\ud734\uac15|\ud734\uc77c|\u7c7b\u578b|\u7a2e\u5225|\u533a\u5206",
      "(?!)"),
  /** The weekday of the day; told by content alone. */
  WEEKDAY("(?!)", "(?!)"),
  /** The time of day. */
  TIME(
      "time|times|hours?|class time|uhrzeit|zeit|heures?|horaire|horas?|horario|hor\u00e1rio|orario|or[ae]|tijd"
          + "|\u65f6\u95f4|\u6642\u9593|\u6642\u523b|\uc2dc\uac04"
          + "|(start|begin|beginning|from)( time)?|(time )?(start|from)|starts|begins|start ?time|beginn|beginnt( um)?|von|startzeit|d\u00e9but|heure (de )?d\u00e9but|hora (de )?(inicio|in\u00edcio)|inicio|in\u00edcio|inizio|ora (di )?inizio|begintijd|vanaf|\u5f00\u59cb\u65f6\u95f4|\u958b\u59cb\u6642[\u523b\u9593]|\uc2dc\uc791 ?\uc2dc\uac04",
      "(?!)"),
  /** The time at which it ends, where another column has that of the beginning. */
  END_TIME(
      "(end|finish|until|to) ?time|time (end|to|until)|endet um|endzeit|heure (de )?fin|hora (de )?(fin|fim|t\u00e9rmino)|ora (di )?fine|eindtijd"
          + "|\u7ed3\u675f\u65f6\u95f4|\u7d50\u675f\u6642\u9593|\u7d42\u4e86\u6642[\u523b\u9593]|\uc885\ub8cc ?\uc2dc\uac04",
      "(?!)"),
  /** What is handed in. */
  DUE(
      "due|due dates?|deadlines?|(assignments?|homework|hw|work|deliverables?|labs?|projects?) due"
          + "|due today|what is due|to hand in|hand ?in|submissions?|read before|(submit|complete|finish) by"
          + "|abgabe|abgabetermin|frist|fecha (l\u00edmite|de entrega)|vencimiento|data d[ei] (entrega|consegna)|entregas?|rendus?|remises?|\u00e9ch\u00e9ances?|date limite|date de remise|\u00e0 (?:rendre|remettre)|abgabedatum|data limite|consegn[ae]|f\u00e4llig|scadenz[ae]"
          + "|prazos?|inlever(datum|en)|\u622a\u6b62|\u622a\u6b62\u65e5\u671f|\u622a\u6b62\u65f6\u95f4|\u63d0\u4ea4|\u7e73\u4ea4|\u63d0\u51fa\u671f\u9650|\u63d0\u51fa\u65e5|\ub9c8\uac10\uc77c|\uc81c\ucd9c\uc77c|\u7de0\u5207|\u7de0\u3081\u5207\u308a|\u3006\u5207|\ub9c8\uac10|\uc81c\ucd9c( ?\uae30\ud55c)?",
      "\\bdue\\b|\\bdeadlines?\\b"),
  /** What is handed out. */
  RELEASED(
      "(assignments? |homework |hw )?(released?|out|posted|assigned|handed out)|(release|assigned) date|date (released|assigned)"
          + "|ausgabe|ausgabedatum|\u00e9nonc\u00e9s?|(fecha de )?publicaci\u00f3n|enunciado|(data de )?publica\u00e7\u00e3o|pubblicazione|uitgifte|\u53d1\u5e03(\u65e5\u671f)?|\u767c\u5e03|\u5e03\u7f6e|\u51fa\u984c|\u516c\u958b\u65e5?|\uacf5\uc9c0|\uacf5\uac1c\uc77c|\ucd9c\uc81c\uc77c?",
      "\\breleased\\b"),
  /** Work, of which each cell says itself whether it is released or due. */
  WORK(
      "hw|homeworks?|assignments?|deliverables?|problem sets?|psets?|projects?|labs?|milestones?"
          + "|exercises?|to[ -]?do|work|activity|assessments?|exams?|quiz(zes)?|surveys?|tasks?"
          + "|aufgaben?|\u00fcbung(en)?|hausaufgaben?|tareas?|devoirs?|compiti|trabalhos?|tarefas?|opdracht(en)?|huiswerk"
          + "|\u00fcbungsbl(att|\u00e4tter)|aufgabenbl(att|\u00e4tter)|\u00e9valuations?|evaluaci(\u00f3n|ones)|avalia(\u00e7\u00e3o|\u00e7\u00f5es)|valutazion[ei]|travaux|exercices|trabajos?|exerc\u00edcios|esercizi|\u4f5c\u4e1a|\u4f5c\u696d|\u529f\u8bfe|\u8ab2\u984c|\u5bbf\u984c|\u30ec\u30dd\u30fc\u30c8|\uacfc\uc81c|\uc219\uc81c|\ud3c9\uac00",
      "\\bassignments?\\b|\\bhomeworks?\\b|\\bdeliverables?\\b"),
  /** What to read. */
  READINGS(
      "readings?|reading list|papers?|literature|references|textbook|chapters?|book"
          + "|literatur|lekt\u00fcre|lecturas?|bibliograf[i\u00ed]a|bibliographie|lectures? (conseill\u00e9es?|obligatoires?|sugg\u00e9r\u00e9es?|requises?)|\u00e0 lire|letture|leituras?|literatuur|leesstof"
          + "|pflichtlekt\u00fcre|lesestoff|lesen|lecturas? (obligatorias?|recomendadas?)|leitura recomendada|letture consigliate|te lezen"
          + "|lettura|(material|materiale) d[ei] (lectura|leitura|lettura)|bibliograf[i\u00ed]a (b\u00e1sica|obrigat\u00f3ria|obligatoria)|\u9605\u8bfb\u6750\u6599|\u9605\u8bfb\u6587\u732e|\u95b1\u8b80|\u95b1\u8b80\u6750\u6599|\u6307\u5b9a\u9605\u8bfb|\u53c2\u8003\u8d44\u6599|\u53c3\u8003\u6587\u737b|\u53c2\u8003\u66f8|\u6559\u79d1\u66f8|\u6587\u732e|\uad50\uc7ac|\uc77d\uc744\uac70\ub9ac|\ucc38\uace0 ?\ubb38\ud5cc|\ucc38\uace0 ?\uc790\ub8cc|\ub3c5\uc11c"
          + "|\u9605\u8bfb|\u53c2\u8003\u6587\u732e|\uc77d\uae30 ?\uc790\ub8cc|\ucc38\uace0",
      "\\breadings?\\b|\\bto read\\b|\\bliteratur\\b|lekt\u00fcre\\b|\\b(?:lecturas?|leituras?|lettur[ae])\\b|\\bbibliograf[i\u00ed]a\\b|\\blectures? (?:compl\u00e9mentaires?|facultatives?)"),
  /** What the class is about. */
  TOPIC(
      "topics?|topic\\(s\\)|(weekly )?(focus|theme)|coverage|(key |main |core )?(concepts|ideas)|titles?|subjects?|contents?|themes?|description|agenda|what|lecture topic"
          + "|th[e\u00e8]mes?|thema|tema|argoment[oi]|contenidos?|conte\u00fado|inhalt|onderwerp|sujet"
          + "|inhalte?|thematik|themen|sujets?|contenus?|contenuti?|argomenti|tem[ai]s?|assuntos?|t\u00f3picos?"
          + "|t\u00edtulos?|titre|titel|titolo|betreff|objet|asunto|oggetto|onderwerpen|inhoud|lerninhalte?"
          + "|\u4e3b\u9898|\u4e3b\u984c|\u5185\u5bb9|\u5167\u5bb9|\u984c\u76ee|\u8bfe\u9898|\u30c6\u30fc\u30de|\u30c8\u30d4\u30c3\u30af"
          + "|\uc8fc\uc81c|\ub0b4\uc6a9|\uac15\uc758 ?\ub0b4\uc6a9|\uac15\uc758 ?\uc8fc\uc81c|papers? ?/ ?code",
      "\\btopics?\\b|\\btitle\\b|\\bcontents?\\b|^(thema|tema|sujet|contenu|argomento|onderwerp|conte\u00fado)\\b|thema$|temario"
          + "|\u5185\u5bb9|\u5167\u5bb9|\ub0b4\uc6a9|\u4e3b\u9898|\uc8fc\uc81c|\u8bb2\u9898"),
  /** Remarks. */
  NOTES(
      "notes?|remarks?|comments?|announcements?|bemerkung(en)?|anmerkung(en)?|notizen|hinweise?|remarques?"
          + "|notas|commentaires|coment[a\u00e1]rios|osservazioni|observaciones|observa\u00e7\u00f5es|annotazioni|opmerking(en)?|\u5907\u6ce8|\u5099\u8a3b|\u5099\u8003|\u5907\u8003|\u6ce8\u610f|\ube44\uace0|\ucc38\uace0 ?\uc0ac\ud56d",
      "\\bnotes?\\b"),
  /** The number of the class; a column of such a name that holds words is the topic instead. */
  NUMBER(
      "#|no\\.?|nr\\.?|n\u00ba|n\\.|num\\.?|number|idx|index"
          + "|(n[\u00b0\u00ba] ?(?:de )?)?(class|lecture|lec|lect|session|meeting|lesson|s\u00e9ance|clase|lezione|aula|sitzung|n\u00b0"
          + "|abend|termin|les|vl|vorlesung|einheit|seance|cours|sesi[o\u00f3]n|lecci[o\u00f3]n|lez|incontro|encontro|encuentro|rencontre|bijeenkomst|(?:hoor)?college|l(?= ?#)|nr\\.? lezione"
          + "|\u56de|\u7b2c|\u56de\u6570|\u8bb2\u6b21|\u8bb2|\u8b1b|\u8bfe\u6b21|\ud68c\ucc28|\ucc28\uc2dc|\uac15)( ?#| ?no\\.?| ?nr\\.?| ?n[\u00b0\u00ba]| ?num(ber)?| index| id)?|day ?(#|no\\.?|nr\\.?|num(ber)?)",
      "(?!)");

  /** Between the words of names as programs write them. */
  private static final Pattern PROGRAM_WORDS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_++|(?<=[\\p{L}\\d])-(?=[\\p{L}\\d])");

  /** When it meets, {@code Lecture (Mon/Wed)}, says nothing of what a column holds. */
  private static final Pattern WEEKDAYS_BEHIND =
      WordPattern.of(
          "(?<=\\S)\\s?\\((?:"
              + CalendarWords.WEEKDAY
              + ")s?(?:(?:\\s?[/,&+]\\s?|\\sand\\s)(?:"
              + CalendarWords.WEEKDAY
              + ")s?)*+\\)$");

  /** How far from the end of a header they are looked for, in characters. */
  private static final int FAR = 200;

  private static final Pattern MARKS_BEHIND = Pattern.compile("(?<![:*.])[:*.]++$");

  private final Pattern name;
  private final Pattern part;

  ColumnRole(String name, String part) {
    this.name = Pattern.compile(name);
    this.part = Pattern.compile(part);
  }

  /** Columns that tell of a class, but not what it is about. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "weeks?|wk|week ?(\\(s\\)|no\\.?|#|number)|w|module|unit|part|block|woche|kw|semana|semaine|sem\\.?|settimana"
              + "|slides?( ?/ ?code)?|slides?.*|videos?|recordings?|links?|url|code|material(s)?|resources?|files?|handouts?"
              + "|folder|notebook|presenters?|speakers?|instructors?|lecturers?|teachers?|leader|host|ta|staff|who"
              + "|rooms?|locations?|place|where|venue|mode|format|type|color|colour|status|points|weight|"
              + "raum|ort|dozent(in)?|folien|lieu|salle|intervenant|aula|sala|docente|profesor(a)?|professor(a)?|dove|onde"
              + "|docent|lokaal|\uc8fc\ucc28|\uc8fc|\u5468|\u5468\u6b21|\u9031|\ubc1c\uc81c\uc790|\uac15\uc0ac|\u6559\u5e08|\u5834\u6240|\u6559\u5ba4|\uc7a5\uc18c");

  private static final Pattern WEEKS =
      Pattern.compile("weeks?\\b|wk\\b|woche|semaine|semana|settimana|\uc8fc|\u5468|\u9031");

  /** Work of which a table may be a list; a list of labs is one of classes. */
  private static final Pattern LISTED_WORK =
      Pattern.compile(
          "(graded |course |major )?(assignments?|homeworks?|hws?|deliverables?|milestones?|assessments?|exams?|quiz(zes)?"
              + "|surveys?|problem sets?|psets?|pas?|projects?|tasks?|due|deadlines?|submissions?|important dates?"
              + "|key dates?)"
              + "( name| title)?|klausur(en)?|pr\u00fcfung(en)?|examens?|ex\u00e1menes|\u00e9preuves?|provas?|esam[ei]|tentamens?"
              + "|evaluaci(\u00f3n|ones)|avalia(\u00e7\u00e3o|\u00e7\u00f5es)|\u00e9valuations?|\uc2dc\ud5d8|\u8003[\u8bd5\u8a66]|\u8a66\u9a13|aufgaben?|abgabe|frist|entregas?|rendu|scadenz[ae]|prazo|opdracht(en)?");

  /** Whether a header names what tells of a class but not what it is about. */
  static boolean isAside(String header) {
    return ASIDE.matcher(folded(header)).matches();
  }

  /** What meets beside the class. */
  private static final Pattern SIDE_MEETING =
      Pattern.compile(
          "\\b(labs?|sections?|recitations?|tutorials?|discussions?|studio|pr\u00e1cticas?|tps?|td|\u00fcbung(en)?|werkcollege|group.{0,8})\\b");

  /** Whether a header names what meets beside the class. */
  static boolean namesSideMeeting(String header) {
    return SIDE_MEETING.matcher(folded(header)).find();
  }

  /** What is shown or handed to a class, and who holds it. */
  private static final Pattern MATERIAL =
      Pattern.compile(
          "(class |course |lecture )?materials?|slides?|videos?|recordings?|lecture notes|presenters?|speakers?"
              + "|instructors?|lecturers?|folien|materialien|diapositivas|transparents|intervenants?|dozent(in)?");

  /** Whether a header names what only classes have. */
  static boolean namesMaterial(String header) {
    return MATERIAL.matcher(folded(header)).matches();
  }

  /** Whether a header names weeks. */
  static boolean namesWeeks(String header) {
    return WEEKS.matcher(folded(header)).lookingAt();
  }

  /** What happens, in a list of dates. */
  private static final Pattern EVENTS =
      Pattern.compile(
          "what|events?|items?|(important|key) dates?|deadlines?|was|ereignis|quoi|[e\u00e9]v[e\u00e9]nements?|qu\u00e9|eventos?|cosa|eventi?|wat");

  /** Whether a header names what happens, be it a class or not. */
  static boolean namesEvents(String header) {
    return EVENTS.matcher(folded(header)).matches();
  }

  /** Whether a header names work that is due. */
  static boolean namesWork(String header) {
    return LISTED_WORK.matcher(folded(header)).matches();
  }

  /** Whether a text is a name of what a column holds, and hardly anything else. */
  static boolean isName(String text) {
    String folded = folded(text);
    return !folded.isEmpty()
        && (Arrays.stream(values()).anyMatch(role -> role.name.matcher(folded).matches())
            || ASIDE.matcher(folded).matches());
  }

  /** A header as people read it: {@code lecture_topic}, {@code dueDate} as two words each. */
  static String folded(String header) {
    String words = PROGRAM_WORDS.matcher(withoutWeekdays(Blanks.normalize(header))).replaceAll(" ");
    return MARKS_BEHIND.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
  }

  private static String withoutWeekdays(String header) {
    Matcher behind =
        WEEKDAYS_BEHIND
            .matcher(header)
            .region(Math.max(0, header.length() - FAR), header.length())
            .useTransparentBounds(true);
    return behind.find() ? header.substring(0, behind.start()) : header;
  }

  /** Whether an entry has a text for the column's cells; those of the others are kept as extras. */
  boolean hasPlaceInModel() {
    return switch (this) {
      case DATE, TOPIC, READINGS, NOTES -> true;
      case WEEKDAY, TIME, END, END_TIME, KIND, DUE, RELEASED, WORK, NUMBER -> false;
    };
  }

  /**
   * The roles that a header names: by its whole name, else by words in it, in their order: {@code
   * Topic & Readings}.
   */
  static List<ColumnRole> namedBy(String header) {
    String folded = folded(header);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<ColumnRole> whole =
        Arrays.stream(values()).filter(role -> role.name.matcher(folded).matches()).toList();
    return whole.isEmpty()
        ? Arrays.stream(values())
            .filter(role -> role.named(folded) < folded.length())
            .sorted(Comparator.comparing(role -> role.named(folded)))
            .toList()
        : whole;
  }

  /**
   * Whether a header names the role, alone or beside others; what {@link #namedBy} says, without
   * asking for the other roles where this one is not named at all.
   */
  boolean isNamedBy(String header) {
    String folded = folded(header);
    return !folded.isEmpty()
        && (name.matcher(folded).matches()
            || (named(folded) < folded.length()
                && Arrays.stream(values()).noneMatch(role -> role.name.matcher(folded).matches())));
  }

  /** What tells rows apart and nothing of them: {@code topic_id}. */
  private static final Pattern IDENTIFIER = Pattern.compile(".* (?:ids?|abbr(?:eviation)?|uuid)");

  /** Where in a header a word names the role; behind it if none does. */
  private int named(String header) {
    Matcher matcher = part.matcher(header);
    return matcher.find() && !IDENTIFIER.matcher(header).matches()
        ? matcher.start()
        : header.length();
  }
}
