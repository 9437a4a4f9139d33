package org.courseschedule.reading;

import java.util.regex.Pattern;

/**
 * The words that tell an exam, in the languages of {@link CalendarWords}, and those that tell that
 * a text is only about one.
 */
final class ExamWords {

  /** The beginning of a day or a time. */
  private static final String WHEN =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\d{1,2}(?:[:/]\\d|\\s?[ap]\\.?m\\b)"
          + "|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.? \\d)";

  /** The final version of some work is no final. */
  private static final String NOT_WORK =
      "(?<!\\b(?:tp|project|projet|projekt|proyecto|projeto|progetto|trabajo|trabalho|report|rapport|informe|paper"
          + "|presentation|presentaci\u00f3n|apresenta\u00e7\u00e3o|entrega|draft|version|versi\u00f3n|vers\u00e3o)\\s(?:[:\u2013-]\\s)?)";

  /** What goes with an exam and is none. */
  private static final String NOT_BESIDE =
      "(?!\\s*+(?:#?\\s?\\d++|[ivx]{1,4}\\b)?+\\s*+[-:]?\\s*+(?:exam\\s+)?(?:review|prep"
          + "|preparation|practice|project|proposal|presentation|report|paper|draft|assignments?|essays?|grades?"
          + "|solutions?|discussion|recap|break|questions?|feedback|evaluations?|q\\s?(?:&|and|\\+)\\s?a\\b"
          + "|topics?|logistics|overview|info(?:rmation)?|tips|strateg\\p{L}+|debrief\\p{L}*|recitation|post-?mortem|returned"
          + "|results?|viewing|wrap-?up|walk-?through|office hours|help|check-?in|surveys?|reflections?|design|elections?))";

  /** Exams that a class is about: {@code Exams in practice}. */
  private static final String NOT_ABOUT =
      "(?!\\s+of\\s)(?!(?<=s)\\s(?:(?:and|in)\\s(?!class\\b)|at scale\\b))";

  /** In Spanish and French the exam in the middle; behind another noun it means <i>partial</i>. */
  private static final String NO_ADJECTIVE =
      "(?:(?<!\\p{L} {1,4})|(?<=(?<!\\p{L})(?:primera?|segund[oa]|tercera?|cuart[oa]|[e\u00e8]re?|[eo]r|d[oa]|r[oa]|t[oa]|[\u00e8e]me|premier"
          + "|deuxi\u00e8me|second|ex[a\u00e1]me[n]?|prueba|prova|control|contr\u00f4le|recuperatorio|fecha|evaluaci\u00f3n"
          + "|avalia\u00e7\u00e3o|el|los|del?|al|un|y|e|o|le|du|et) {1,4}))";

  /** A name of an exam that other words may contain: at the beginning, or told which. */
  private static final String WHICH = "(?:^\\W*+|\\b(?:primo|secondo|[12]\u00b0)\\s)";

  static final Pattern EXAM =
      WordPattern.of(
          "(?<!\\b(?:medical|physical|clinical|design of)\\s)\\b(?:exams?|examinations?|mid-?terms?|prelims?(?=\\s*+(?:\\d|[ivx]{1,4}\\b|$)))\\b"
              + NOT_ABOUT
              + NOT_BESIDE,
          NOT_WORK
              + "\\bfinals?\\b(?=\\s*+(?:$|[,;:()]|weeks?\\b|period\\b|@|(?:on |at )?"
              + WHEN
              + "))|\\bfinals\\b(?=\\s*+[^\\p{L}\\s])",
          "\\b(?:final|mid-?term|term|class|written)\\s+tests?\\b|\\btest\\s*#?\\d|\\b(?:unit|chapter|module)\\s\\d{1,2}\\stest\\b(?![-\\s]?\\p{L})|\\blab\\spracticals?\\b|^\\s*tests?\\s*$",
          "(?<!probe)klausur(?:en|termin|woche|phase)?\\b",
          "\\b(?:abschluss|zwischen|semester|modul|nach|wiederholungs)?pr\u00fcfung(?:en|swoche|szeitraum)?\\b(?!\\svon\\b)",
          "\\b(?:examens?(?!\\sdes\\b)|contr\u00f4les?\\s+(?:continu|sur\\stable|final|terminal|n\u00b0|\\d)|devoirs? sur table|devoirs? surveill\u00e9s?|(?:\u00e9preuve|interrogation)\\s(?:finale|\u00e9crite|orale))\\b",
          NO_ADJECTIVE + "\\b(?:parcial(?:es)?|partiels?)\\b",
          WHICH + "parziale\\b|^\\W*+intra\\W*+$|\\bparcial\\s+(?:\\d|[ivx]+\\b)",
          "\\b(?:ex\u00e1menes|certamen|parcialitos?|interrogaci[\u00f3o]n\\s\\d|control\\sde\\slectura|recuperatorios?|solemne|prueba\\s+(?:parcial|final|escrita|de c\u00e1tedra|n\u00b0|\\d))(?!\\p{L})",
          "\\b(?:provas?(?!\\s+(?:por|de que|di|del)\\b)|exames?|teste\\s\\d|\\d\u00ba?\\steste)\\b",
          "\\b(?:avalia\u00e7\u00e3o|evaluaci\u00f3n|\u00e9valuation)\\s+"
              + "(?:(?:parcial|final|finale|bimestral|escrita|sommative)\\b|(?:n\\W{0,2}|#)?\\d|[IVX]{1,4}\\b)"
              + "|\\b(?:\\d\\s?[\u00aaao.]?|primeira|segunda|terceira|primera|segunda|tercera)\\s?(?:avalia\u00e7\u00e3o|evaluaci\u00f3n)\\b(?!\\s+d[eao])",
          "\\b(?:esam[ei]|esonero|compitino|preappello|(?:primo|secondo|terzo|i{1,3}|iv)\\sappello|test\\s(?:finale|intermedio))\\b",
          "\\b(?:\\p{L}*tentamen(?:week|s)?|examen(?:periode|week|reeks)|(?:eind|deel|tussen|her)?toets(?:week)?)\\b",
          "\uc2dc\ud5d8|[\uac04\ub9d0]\uace0\uc0ac|(?:\uc911\uac04|\uae30\ub9d0|\ub2a5\ub825)\\s?(?:\ud3c9\uac00|\ud14c\uc2a4\ud2b8)",
          "\u8003\u8bd5|\u8003\u8a66|\u671f[\u4e2d\u672b]\u8003|\u6d4b\u9a8c|\u6e2c\u9a57|\u671f[\u4e2d\u672b]\u6d4b\u8bd5",
          "\u8a66\u9a13(?![\u6a5f\u7247\u7ba1])|[\u671f\u5b9a][\u672b\u671f]\u8003\u67fb|(?:\u671f\u672b|\u4e2d\u9593)\u30c6\u30b9\u30c8");

  static final Pattern ABOUT =
      WordPattern.of(
          "\\b(?:review|prep|preparation|preparing|study|studying|practice|mock|sample|pre|post|before|about|upcoming|questions|study guide|q\\s?(?:&|and)\\s?a|info|logistics"
              + "|go(?:ing)? over|return(?:ing)?|grading)"
              + "[\\s-]+(?:before\\s+|for\\s+|on\\s+|about\\s+)?(?:the\\s+)?"
              + "(?:mid-?term|final|exam)",
          "\\bno\\s++(?:(?:final|written|in-(?:class|person))\\s++)?(?:exam|mid-?term|final)\\b",
          "anmeld(?:ung|eschluss|efrist)\\s++(?:(?:f\u00fcr|zur)\\s++(?:die\\s++)?)?(?:klausur|pr\u00fcfung)|klausur(?:vorbereitung|\u00fcbung|besprechung|einsicht)|pr\u00fcfungsvorbereitung",
          "\\b(?:retour\\s++sur|correction|corrig\u00e9|r\u00e9visions?|pr\u00e9paration|simulation)\\s++"
              + "(?:(?:de|du|des|pour|\u00e0|avant)\\s++)?(?:(?:le|la|les)\\s++|l['\u2019])?(?:examens?|partiels?|contr\u00f4les?)\\b",
          "\\b(?:repaso|revisi\u00f3n|consultas?|simulacro|preparaci\u00f3n|pr\u00e1ctica|pre|pr\u00e9-?|revis\u00e3o|corre\u00e7\u00e3o|correcci\u00f3n"
              + "|resolu\u00e7\u00e3o|d\u00favidas|vista|prepara\u00e7\u00e3o|simulado|exerc\u00edcios)\\s*+"
              + "(?:(?:pre|del?|da|das|para|pr\u00e9|a|el|la|los|las|o|primera?|segund[oa])[\\s-]++){0,3}"
              + "(?:parcial(?:es|itos?)?|final(?:es)?|provas?|ex[a\u00e1]me(?:n|nes|s)?|certamen|recuperatorios?)\\b",
          "\\b(?:vorbereitung|nachbesprechung|besprechung|wiederholung|fragestunde)\\s++(?:auf|f\u00fcr|zur?|der)\\s++(?:die\\s++)?(?:klausur|pr\u00fcfung)",
          "\\b(?:simulazione|preparazione|correzione|ripasso|tem[ai]|esercizi)\\s++(?:(?:per|del|della|alla|dell['\u2019]|d['\u2019]|all['\u2019])\\s*+)?(?:l['\u2019]|la\\s)?(?:esam[ei]|esonero|compitino|parziale|prova)\\b",
          "\\b(?:proef|oefen)(?:tentamen|toets)\\b|\\b(?:tentamen|toets)[\\s-]?inzage\\b|\\b(?:vragenuur|voorbereiding|(?:na)?bespreking|inzage)\\s++(?:(?:op|van)\\s++)?(?:het\\s++)?(?:tentamen|toets)\\b",
          "(?:\u8003\u8bd5|\u8003\u8a66|\u6d4b\u9a8c|\u6e2c\u9a57|\u8a66\u9a13|\uc2dc\ud5d8|[\uac04\ub9d0]\uace0\uc0ac)[\\s\u306e]?(?:\ubb38\uc81c )?"
              + "(?:\u524d|\u5bfe\u7b56|\u89e3\u8aac|\u8fd4\u5374|\u7cfb[\u7edf\u7d71]|[\u8bb2\u8b1b][\u8bc4\u8a55\u89e3]|\u6e96\u5099|\u590d\u4e60|\u8907\u7fd2|\u5fa9\u7fd2|\ub300\ube44|\uc900\ube44|\ub9ac\ubdf0|\ud480\uc774|\ubcf5\uc2b5|\ud574\uc124|\ubc94\uc704 \uc815\ub9ac)",
          "\u671f[\u4e2d\u672b]\u8003?[\u590d\u8907\u5fa9][\u4e60\u7fd2]");

  private ExamWords() {}
}
