package org.courseschedule.reading;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courseschedule.model.Holiday;
import org.courseschedule.model.NoClass;

/** The words that tell a break and an exam. */
final class KindText {

  private static final String MEETING =
      "(?:class(?:es)?|lectures?|meetings?|seminars?|sessions?|sections?"
          + "|recitations?|tutorials?|school|labs?|activity)";

  /** A row for a week in which the class does not meet on one weekday is no break. */
  private static final String NOT_ONE_DAY =
      "(?!\\s+(?:on\\s+)?(?:mon|tues?|wed|thu|thur|thurs|fri)(?:day|nesday|rsday|sday)?\\b|\\s+left\\b)";

  /** What a part of the year or the institution is closed for. */
  private static final String PART =
      "(?:spring|fall|autumn|winter|summer|thanksgiving|easter|mid-?term|mid-?semester|holiday"
          + "|january|february|march|april|may|june|july|august|september|october|november|december"
          + "|christmas|reading|study|university|semester|term|half[- ]term)";

  /** In English, then in the other languages of {@link CalendarWords}. */
  private static final Pattern NO_CLASS =
      pattern(
          "\\b(?:no|cancell?ed)\\s+(?:in-person\\s+)?" + MEETING + "\\b" + NOT_ONE_DAY,
          "\\b" + MEETING + "\\s+(?:is\\s+|are\\s+)?cancell?ed\\b",
          "\\b" + PART + "\\s+(?:break|recess|vacation|holidays?)\\b",
          "\\b(?:university|public|bank|national|federal|school|state)\\s+holiday\\b",
          "^\\W*+(?:holidays?|break|recess|vacation|off|snow day"
              + "|(?:reading|study|wellness|revision|recess) (?:day|week|period)s?)"
              + "\\s*+(?:$|[-:,;.(!/\u2013\u2014])",
          "^\\W*+cancell?ed\\b|(?-i:\\bCANCELL?ED)\\W*+$|\\(cancell?ed\\)\\W*+$|\\b(?:university|school|campus) (?:is )?closed\\b",
          "\\bclass(?:es)? (?:does|do|will) not meet\\b",
          "^\\W*+(?:pause|repos|pausa|pauze)\\W*+$",
          "\\b(?:kein(?:e|en)?\\s+(?:vorlesung(?:en)?|veranstaltung|kurs|seminar|sitzung|\u00fcbung(?:en)?|unterricht)"
              + "|entf\u00e4llt|f\u00e4llt aus|ausfall|vorlesungsfrei\\p{L}*|feiertag"
              + "|\\p{L}*ferien|weihnachtspause)\\b",
          "\\b(?:pas\\s+de\\s+(?:cours|s\u00e9ance)|vacances|(?:jour\\s+)?f\u00e9ri\u00e9"
              + "|rel\u00e2che|semaine\\s+(?:de\\s+(?:lecture|relache)|d['\u2019]activit\u00e9s\\s+libres)"
              + "|cong\u00e9)\\b",
          "(?<!\\d (?:\u00e9|es|e) )\\b(?:feriado|festivo|vacaciones|sin\\s+clases?|no\\s+(?:hay|habr\u00e1)\\s+clases?"
              + "|suspensi\u00f3n\\s+de\\s+clases|clases?\\s+suspendidas?|receso|asueto"
              + "|semana\\s+santa)\\b",
          "\\b(?:sem\\s+aulas?|n[\u00e3a]o\\s+(?:h[\u00e1a]|haver[\u00e1a]|ter[\u00e1a]|teremos)\\s+aulas?"
              + "|aulas?\\s+(?:suspensas?|canceladas?)|recesso|f\u00e9rias|ponto\\s+facultativo)\\b",
          "^\\W*+(?:paralisa\u00e7\u00e3o|greve|paro|huelga|gr\u00e8ve|sciopero)(?:\\s+(?:estudantil|docente|geral|general|nacional))?+\\W*+$",
          "\\b(?:(?:nessuna|niente|no)\\s+lezione|lezion[ei]\\s+(?:annullat[ae]|sospes[ae])|vacanz[ae]|festivit\u00e0"
              + "|sospensione)\\b",
          "\\b(?:geen\\s+(?:les(?:sen)?|college|hoorcollege|werkcollege)|\\p{L}*vakantie|collegevrij)\\b",
          "\ud734\uac15|\ubc29\ud559|\uacf5\ud734\uc77c|\ud734\ubb34|\uc5f0\ud734|\uc218\uc5c5 ?\uc5c6\uc74c",
          "\u4f11\u8b1b|\u4f11\u65e5|\u4f11\u696d|[\u51ac\u590f\u6625]\u4f11\u307f|\u653e\u5047|\u5047\u671f|\u505c\u8bfe|\u505c\u8ab2|\u65e0\u8bfe|\u795d\u65e5");

  /** A remark that there is no class, and hardly more. */
  private static final Pattern REMARK =
      pattern(
          "^\\W*+(?:no\\s(?:class(?:es)?|lectures?|meetings?|school)|class(?:es)?\\s(?:is\\s)?cancell?ed"
              + "|sem\\saulas?|n\u00e3o\\s(?:h\u00e1|haver\u00e1)\\saulas?|pas\\sde\\scours|keine\\svorlesung|sin\\sclases?"
              + "|no\\shay\\sclases?|geen\\s(?:les|college)|nessuna\\slezione|\u4f11\u8b1b|\u505c\u8bfe|\u505c\u8ab2|\ud734\uac15)"
              + "\\s*+(?:$|[^\\p{L}\\p{N}\\s].{0,40}$|(?:today|this|due|because)\\b.{0,40}$)");

  /** What meets beside the class. */
  private static final Pattern WITH_A_CLASS =
      pattern("\\b(?:labs?|sections?|recitations?|tutorials?)\\b");

  /** Words that are no reason. */
  private static final Pattern TOPIC_BEFORE =
      pattern(
          "^(?!.{0,200}\\b(?:holidays?|break|recess|vacation|closed|week|exams?|mid-?terms?|conference|travel|classes)\\b)"
              + ".{0,200}\\p{L}{3}");

  /** Holidays of many countries, told as a break where a cell names one and nothing else. */
  private static final Pattern HOLIDAY =
      pattern(
          "^\\W*+(?:"
              + String.join(
                  "|",
                  "all saints'?( day)?",
                  "all souls'?( day)?",
                  "corpus christi",
                  "epiphany",
                  "canada day",
                  "family day",
                  "australia day",
                  "anzac day",
                  "easter(?: week(?:end)?)?",
                  "diwali",
                  "holi",
                  "eid(?:[ -]al[ -]\\p{L}+)?",
                  "yom kippur",
                  "rosh hashanah",
                  "passover",
                  "lunar new year",
                  "chinese new year",
                  "karfreitag",
                  "fronleichnam",
                  "allerheiligen",
                  "tag der deutschen einheit",
                  "pfingsten",
                  "ostern",
                  "weihnachten",
                  "neujahr",
                  "toussaint",
                  "armistice",
                  "p\u00e2ques",
                  "lundi de p\u00e2ques",
                  "pentec\u00f4te",
                  "f\u00eate du travail",
                  "no\u00ebl",
                  "viernes santo",
                  "jueves santo",
                  "d\u00eda del trabajo(?:ador)?",
                  "fiestas patrias",
                  "navidad",
                  "carnaval",
                  "sexta-feira santa",
                  "p\u00e1scoa",
                  "tiradentes",
                  "finados",
                  "natal",
                  "pasqua",
                  "pasquetta",
                  "luned\u00ec dell'angelo",
                  "natale",
                  "festa della liberazione",
                  "festa dei lavoratori",
                  "ognissanti",
                  "goede vrijdag",
                  "pasen",
                  "paasmaandag",
                  "hemelvaart(?:sdag)?",
                  "pinksteren",
                  "koningsdag",
                  "kerst(?:mis)?",
                  "\ucd94\uc11d",
                  "\uc124\ub0a0",
                  "\uac1c\ucc9c\uc808",
                  "\ud55c\uae00\ub0a0",
                  "\uc5b4\ub9b0\uc774\ub0a0",
                  "\ud604\ucda9\uc77c",
                  "\uad11\ubcf5\uc808",
                  "\uc0bc\uc77c\uc808",
                  "\u6625\u8282",
                  "\u56fd\u5e86(?:\u8282)?",
                  "\u4e2d\u79cb(?:\u8282)?",
                  "\u6e05\u660e(?:\u8282)?",
                  "\u52b3\u52a8\u8282",
                  "\u7aef\u5348(?:\u8282)?",
                  "\u5143\u65e6",
                  "\u6587\u5316\u306e\u65e5",
                  "\u52e4\u52b4\u611f\u8b1d\u306e\u65e5",
                  "\u30b9\u30dd\u30fc\u30c4\u306e\u65e5",
                  "\u656c\u8001\u306e\u65e5")
              + ")\\s*+(?:$|[^\\p{L}\\p{N}\\s].{0,80}$)");

  /** What is said of a holiday on which the class meets all the same. */
  private static final Pattern MEETS =
      pattern(
          "\\b(?:class(?:es)?|lectures?|school|we)\\s+(?:(?:is|are|will\\s+be|still)\\s+)?"
              + "(?:held|in session|as (?:usual|normal|scheduled)|(?:will |still )?meets?)\\b",
          "\\bmake-?up\\b",
          "\\b(?:regular|normal)\\s+(?:class(?:es)?|lectures?)(?:\\s+held)?\\s*+(?:$|[).,;])");

  private static final Pattern FOLLOWS =
      pattern(
          "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['\u2019]?s)?\\s+"
              + "(?:class\\s+)?(?:schedule|classes|timetable)\\b");

  /** The beginning of a day or a time. */
  private static final String WHEN =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\d{1,2}(?:[:/]\\d|\\s?[ap]\\.?m\\b)"
          + "|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.? \\d)";

  /** The final version of some work is no final. */
  private static final String NOT_WORK =
      "(?<!\\b(?:tp|project|projet|projekt|proyecto|projeto|progetto|trabajo|trabalho|report|rapport|informe|paper"
          + "|presentation|presentaci\u00f3n|apresenta\u00e7\u00e3o|entrega|draft|version|versi\u00f3n|vers\u00e3o)\\s(?:[:\u2013-]\\s)?)";

  /** In Spanish and French the exam in the middle; behind another noun it means <i>partial</i>. */
  private static final String NO_ADJECTIVE =
      "(?:(?<!\\p{L} {1,4})|(?<=(?<!\\p{L})(?:primera?|segund[oa]|tercera?|cuart[oa]|[e\u00e8]re?|[eo]r|d[oa]|r[oa]|t[oa]|[\u00e8e]me|premier"
          + "|deuxi\u00e8me|second|ex[a\u00e1]me[n]?|prueba|prova|control|contr\u00f4le|recuperatorio|fecha|evaluaci\u00f3n"
          + "|avalia\u00e7\u00e3o|el|los|del?|al|un|y|e|o|le|du|et) {1,4}))";

  private static final Pattern EXAM =
      pattern(
          "\\b(?:exams?|examinations?|mid-?terms?|prelims?(?=\\s*+(?:\\d|$)))\\b(?!\\s*+\\d*+\\s*+[-:]?\\s*+(?:exam\\s+)?(?:review|prep"
              + "|preparation|practice|project|proposal|presentation|report|paper|draft|assignments?|essays?|grades?"
              + "|solutions?|discussion|recap|break|questions?|feedback|evaluations?|q\\s?(?:&|and|\\+)\\s?a\\b"
              + "|topics?|logistics|overview|info(?:rmation)?|tips|strateg\\p{L}+|debrief\\p{L}*|recitation|post-?mortem|returned"
              + "|results?|viewing|wrap-?up|walk-?through|office hours|help))",
          NOT_WORK
              + "\\bfinals?\\b(?=\\s*+(?:$|[,;:()]|weeks?\\b|period\\b|@|(?:on |at )?"
              + WHEN
              + "))|\\bfinals\\b(?=\\s*+[^\\p{L}\\s])",
          "\\b(?:final|mid-?term|term|class)\\s+tests?\\b|\\btest\\s*#?\\d|^\\s*tests?\\s*$",
          "(?<!probe)klausur(?!vorbereitung|\u00fcbung|besprechung|einsicht)(?:en)?\\b|\\bpr\u00fcfung(?:en)?\\b",
          NO_ADJECTIVE + "\\b(?:parcial(?:es)?|partiels?)\\b",
          "\\b(?:examens?|contr\u00f4le\\s+(?:continu|final|n\u00b0|\\d))\\b",
          "\\b(?:certamen|parcialitos?|recuperatorios?|solemne|prueba\\s+(?:parcial|final|n\u00b0|\\d))\\b",
          "\\b(?:provas?(?!\\s+(?:por|de que|di|del)\\b)|exames?)\\b",
          "\\b(?:avalia\u00e7\u00e3o|evaluaci\u00f3n|\u00e9valuation)\\s+"
              + "(?:(?:parcial|final|finale|bimestral|escrita|escrita|sommative)\\b|(?:n\\W{0,2}|#)?\\d|[IVX]{1,4}\\b)"
              + "|\\b\\d\\s?[\u00aaao.]?\\s?(?:avalia\u00e7\u00e3o|evaluaci\u00f3n)\\b(?!\\s+d[eao])",
          "\\b(?:esam[ei]|esonero|compitino|tentamen|toets|\\p{L}*tentamen)\\b",
          "(?:\uc911\uac04|\uae30\ub9d0|\ub2a5\ub825)\\s?(?:\ud3c9\uac00|\ud14c\uc2a4\ud2b8)",
          "\uc2dc\ud5d8|[\uac04\ub9d0]\uace0\uc0ac|\u8003\u8bd5|\u8003\u8a66|\u8a66\u9a13|\u671f\u672b\u30c6\u30b9\u30c8|\u4e2d\u9593\u30c6\u30b9\u30c8|\u6d4b\u9a8c");

  private static final Pattern ABOUT_AN_EXAM =
      pattern(
          "\\b(?:review|prep|preparation|practice|pre|post|about|upcoming|questions|study guide|q\\s?(?:&|and)\\s?a|info|logistics)"
              + "[\\s-]+(?:for\\s+|on\\s+|about\\s+)?(?:the\\s+)?"
              + "(?:mid-?term|final|exam)",
          "\\bno\\s++(?:final\\s++|written\\s++)?(?:exam|mid-?term|final)\\b",
          "\\b(?:retour\\s++sur|correction|corrig\u00e9|r\u00e9visions?|pr\u00e9paration|simulation)\\s++"
              + "(?:(?:de|du|des|pour|\u00e0|avant)\\s++)?(?:(?:le|la|les)\\s++|l['\u2019])?(?:examens?|partiels?|contr\u00f4les?)\\b",
          "\\b(?:repaso|revisi\u00f3n|consultas?|simulacro|preparaci\u00f3n|pr\u00e1ctica|pre|pr\u00e9-?|revis\u00e3o|corre\u00e7\u00e3o|correcci\u00f3n"
              + "|resolu\u00e7\u00e3o|d\u00favidas|vista|prepara\u00e7\u00e3o|simulado|exerc\u00edcios)\\s*+"
              + "(?:(?:pre|del?|da|das|para|pr\u00e9|a|el|la|los|las|o|primera?|segund[oa])[\\s-]++){0,3}"
              + "(?:parcial(?:es|itos?)?|final(?:es)?|provas?|ex[a\u00e1]me(?:n|nes|s)?|certamen|recuperatorios?)\\b",
          "\\b(?:vorbereitung|nachbesprechung|besprechung|wiederholung|fragestunde)\\s++(?:auf|f\u00fcr|zur?|der)\\s++(?:die\\s++)?(?:klausur|pr\u00fcfung)",
          "\\b(?:simulazione|preparazione|correzione|ripasso|tem[ai]|esercizi)\\s++(?:(?:per|del|dell['\u2019]|d['\u2019]|all['\u2019])\\s*+)?(?:l['\u2019])?(?:esam[ei]|esonero|compitino)\\b",
          "\\b(?:proef|oefen)(?:tentamen|toets)\\b|\\b(?:vragenuur|voorbereiding)\\s++(?:op\\s++)?(?:het\\s++)?(?:tentamen|toets)\\b",
          "(?:\u8003\u8bd5|\u8003\u8a66|\u8a66\u9a13|\uc2dc\ud5d8|[\uac04\ub9d0]\uace0\uc0ac)\\s?(?:\u524d|\u5bfe\u7b56|\u89e3\u8aac|\u590d\u4e60|\u8907\u7fd2|\u5fa9\u7fd2|\ub300\ube44|\uc900\ube44|\ub9ac\ubdf0|\ud480\uc774|\ubcf5\uc2b5)");

  private static Pattern pattern(String... alternatives) {
    // Since Java 19 a word's boundary is one of ASCII letters unless this is asked for.
    return Pattern.compile(
        String.join("|", alternatives),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Punctuation around a reason; the look behind keeps a long run of it from being tried anew. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\s,;:.()\u2013\u2014-]++"
              + "|(?<![\\s,;:.()\u2013\u2014-])[\\s,;:.()\u2013\u2014-]++$");

  private KindText() {}

  /** Why there is no class, if the text says that there is none. */
  static Optional<NoClass> noClass(String text) {
    Matcher matcher = NO_CLASS.matcher(text);
    boolean isFound = matcher.find();
    while (isFound && isBeside(text, matcher)) {
      isFound = matcher.find();
    }
    if (isFound) {
      return Optional.of(new NoClass(reason(text, matcher), follows(text)));
    }
    boolean isHoliday = Holiday.named(text).isPresent() || HOLIDAY.matcher(text).find();
    return isHoliday && !MEETS.matcher(text).find()
        ? Optional.of(new NoClass(text.strip(), Optional.empty()))
        : Optional.empty();
  }

  /** Why there is no class, if a remark upon the day says nothing but that there is none. */
  static Optional<NoClass> remarked(String text) {
    return REMARK.matcher(text).find() ? noClass(text) : Optional.empty();
  }

  /** Whether only what goes with a class does not meet: {@code Sorting (no lab)}. */
  private static boolean isBeside(String text, Matcher noClass) {
    if (!WITH_A_CLASS.matcher(noClass.group()).find()) {
      return false;
    }
    String before = text.substring(0, noClass.start());
    return TOPIC_BEFORE.matcher(before).find() && Holiday.named(before).isEmpty();
  }

  /** Whose schedule the day follows, if the text says so. */
  static Optional<DayOfWeek> follows(String text) {
    Matcher matcher = FOLLOWS.matcher(text);
    return matcher.find() ? CalendarWords.weekday(matcher.group(1)) : Optional.empty();
  }

  /** Whether the text names an exam, and not a review for one. */
  static boolean isExam(String text) {
    return EXAM.matcher(text).find() && !ABOUT_AN_EXAM.matcher(text).find();
  }

  /** What the text says beside <i>no class</i>; all of it if it says nothing else. */
  private static String reason(String text, Matcher noClass) {
    if (!noClass.group().matches("(?i)(?:no|cancel?led)\\b.*|.*cancel?led")) {
      return text.strip();
    }
    return rest(text, noClass);
  }

  private static String rest(String text, Matcher noClass) {
    String rest = text.substring(0, noClass.start()) + text.substring(noClass.end());
    return AROUND.matcher(rest).replaceAll("");
  }
}
