package org.courseschedule.reading;

import java.util.regex.Pattern;

/**
 * The words that tell a break, in the languages of {@link CalendarWords}: those that say that there
 * is no class, those that name a break wherever they stand, and those that name one where a cell
 * says nothing else.
 */
final class BreakWords {

  private static final String MEETING =
      "(?:class(?:es)?|instruction|lectures?|meetings?|seminars?|sessions?|sections?"
          + "|recitations?|tutorials?|discussions?|school|labs?|activity)";

  /** A row for a week in which the class does not meet on one weekday is no break. */
  private static final String NOT_ONE_DAY =
      "(?!\\s+(?:on\\s+)?(?:mon|tues?|wed|thu|thur|thurs|fri)(?:day|nesday|rsday|sday)?\\b|\\s+left\\b)";

  /** What a class has, and what may be missing though it meets. */
  private static final String NOT_MATERIAL =
      "(?!\\s+(?:notes?|slides?|handouts?|videos?|recordings?|materials?|readings?|attendance|assignments?|quiz(?:zes)?)\\b)";

  private static final String OFF =
      "(?:cancell?ed|suspended|called\\soff|postponed|(?:moved|rescheduled)(?=\\sto\\s(?:(?:the\\s)?(?:next|following)"
          + "|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d)))";

  /** Further meetings that a text goes on to name: {@code No class or section}. */
  private static final String AND_OTHERS =
      "(?:\\s*+(?:,|/|&|or|and|nor)\\s+(?:no\\s+)?" + MEETING + "\\b)*+";

  /** That there is no class. */
  static final Pattern NONE =
      WordPattern.of(
          "\\b(?:no|cancell?ed)\\s+(?:(?:in-person|regular|live|scheduled|synchronous|formal|official)\\s+)?"
              + MEETING
              + "\\b(?:\\s(?:meeting|session|section)s?\\b)?"
              + NOT_ONE_DAY
              + NOT_MATERIAL
              + AND_OTHERS,
          "\\b" + MEETING + "\\s+(?:(?:is|are|has\\sbeen|was)\\s+)?" + OFF + "\\b",
          "\\b(?:class(?:es)?|we)\\s(?:(?:do|does|will)\\snot\\s|(?:do|does|wo)n['\u2019]t\\s)meet\\b(?!\\son\\b)",
          "\\b(?:class(?:es)?|lectures?)\\s(?:(?:is|are|will)\\snot\\s(?:be\\s)?held|not\\smeeting)\\b"
              + "|\\bwe\\s(?:will\\snot|won['\u2019]t)\\shave\\s(?:a\\s)?(?:class|lecture)\\b|^\\W*+will\\snot\\smeet\\W*+$",
          alone("cancell?ed|postponed"),
          "^\\W*+cancell?ed(?=\\s(?:due|because|for|as|since|on|today|this)\\b)",
          "(?-i:\\b(?:CANCELL?ED|POSTPONED))(?=\\W*+$)"
              + "|\\((?:cancell?ed|postponed)(?:(?:\\s(?:due|because|since)|\\s?[:,;\u2013\u2014-])\\s[^()]{1,60})?\\)(?=\\W*+$)"
              + "|(?<=[:,;\u2013\u2014-]\\s)(?:cancell?ed|postponed)(?=\\s(?:due\\sto|because)\\b)",
          "\\((?:annul\u00e9e?s?|(?:cancelad|suspendid)[ao]s?|annullat[ae]|sospes[ae]|geannuleerd|afgelast|abgesagt)"
              + "(?:[\\s:,;\u2013\u2014-][^()]{1,60})?\\)(?=\\W*+$)",
          "\\bkein(?:e|en)?\\s+(?:vorlesung(?:en)?|vl|(?:lehr)?veranstaltung(?:en)?|kurs|seminar|sitzung|\u00fcbung(?:en)?"
              + "|unterricht|termin|praktikum|tutorium)\\b",
          "\\b(?:(?:die|der|das)\\s)?(?:(?:vorlesung|vl|veranstaltung|\u00fcbung|termin|sitzung|seminar|unterricht)\\s)?"
              + "(?:entf\u00e4llt|f\u00e4llt\\saus|findet\\snicht\\sstatt)\\b|\\b(?:vorlesungs)?ausfall\\b",
          "\\b(?:pas\\s(?:de\\s)?|aucune?\\s)(?:cours|s\u00e9ance|classe|td|tp)\\b",
          "\\b(?:cours|s\u00e9ances?|classe)\\s(?:(?:est\\s)?(?:annul\u00e9e?|supprim\u00e9e?|report\u00e9e?)s?|n['\u2019]a\\spas\\slieu)\\b",
          "\\b(?:sin\\s(?:clases?|sesi[o\u00f3]n|actividades)"
              + "|no\\s(?:hay|habr\u00e1|tenemos|tendremos)\\s(?:clases?|sesi[o\u00f3]n(?:es)?|encuentros?)"
              + "|se\\ssuspenden?\\s(?:las?\\s)?clases?|suspensi\u00f3n\\sde\\s(?:clases|actividades)"
              + "|no\\sse\\sdictan?\\sclases?|clases?\\s(?:suspendid|cancelad)as?)\\b",
          "\\b(?:sem\\saulas?|n[\u00e3a]o\\s(?:h[\u00e1a]|haver[\u00e1a]|ter[\u00e1a]|teremos|tem|temos)\\saulas?"
              + "|aulas?\\s(?:suspens|cancelad)as?|suspens\u00e3o\\sd[ae]s?\\saulas?)\\b",
          "\\b(?:(?:nessuna|niente|no)\\slezione|lezion[ei]\\s(?:(?:annullat|sospes|cancellat|rinviat)[ae]|non\\ssi\\stien[ei]|non\\savr(?:\u00e0|anno)\\sluogo)"
              + "|non\\s(?:c['\u2019]\u00e8|ci\\ssar\u00e0|si\\s(?:fa|tiene))\\s(?:la\\s)?lezione"
              + "|interruzione\\sdelle\\slezioni|sospensione(?:\\s(?:delle\\slezioni|(?:dell['\u2019]attivit\u00e0\\s)?didattica))?)\\b",
          "\\bgeen\\s(?:les(?:sen)?|(?:hoor|werk)?colleges?|bijeenkomst|onderwijs|practicum)\\b",
          "\\b(?:het\\s)?(?:hoor|werk)?(?:college|les|bijeenkomst)\\s"
              + "(?:vervalt|gaat\\sniet\\sdoor|(?:is\\s)?(?:geannuleerd|afgelast))\\b",
          alone(
              "vervalt|gaat niet door|abgesagt|annul\u00e9e?s?|(?:cancelad|suspendid)[ao]s?|annullat[ae]|sospes[ae]|geannuleerd|afgelast|\u53d6\u6d88"),
          "\ud734\uac15|(?:\uc218\uc5c5|\uac15\uc758) ?\uc5c6\uc74c",
          "\u4f11\u8b1b|(?:\u6388\u696d|\u8b1b\u7fa9)(?:\u306a\u3057|\u7121\u3057|\u306f?\u3042\u308a\u307e\u305b\u3093)",
          "\u505c\u8bfe|\u505c\u8ab2|[\u65e0\u7121]\u8bfe|\u6ca1\u6709\u8bfe|\u4e0d\u4e0a[\u8bfe\u8ab2]|[\u8bfe\u8ab2]\u7a0b\u53d6\u6d88");

  /** What a part of the year or the institution is closed for. */
  private static final String PART =
      "(?:spring|fall|autumn|winter|summer|thanksgiving|easter|mid-?term|mid-?semester|holiday"
          + "|january|february|march|april|may|june|july|august|september|october|november|december"
          + "|christmas|new year'?s?|passover|diwali|reading|study|teaching|university|semester|term|half[- ]term)";

  /** Breaks, wherever a text names them. */
  static final Pattern NAMED =
      WordPattern.of(
          "\\b" + PART + "\\s+(?:break|recess|vacation|holidays?)\\b|\\b(?:fall|spring)\\spause\\b",
          "\\b(?:university|student|public|bank|national|federal|school|state|civic|day)\\s+holiday\\b",
          "\\b(?:university|school|campus|college) (?:is )?closed\\b|\\b(?:university|campus|weather) (?:closure|cancell?ation)\\b",
          "(?<!\\b(?:dr|prof|herrn?|frau)\\.?\\s)\\b(?:vorlesungsfrei\\p{L}*|\\p{L}*feiertag|\\p{L}*ferien|(?:weihnachts|winter|pfingst|herbst|oster)pause|pfingstwoche)\\b",
          "\\b(?:vacances|(?:jour\\s+)?f\u00e9ri\u00e9|rel\u00e2che|cong\u00e9s?"
              + "|semaine\\s+(?:de\\s+(?:lecture|relache)|d['\u2019](?:activit\u00e9s\\s+libres|\u00e9tudes))"
              + "|(?:interruption|pause)\\sp\u00e9dagogique)\\b",
          "(?<!\\d (?:\u00e9|es|e) )\\b(?:feriado|festivo|vacaciones|receso|asueto|semana\\s+santa|no\\s(?:lectivo|laborable))\\b",
          "\\b(?:recesso|f\u00e9rias|ponto\\s+facultativo|n\u00e3o\\sletivo|(?:interrup\u00e7\u00e3o|pausa)\\sletiva)\\b",
          "\\b(?:vacanz[ae]|festivit\u00e0|pausa\\sdidattica)\\b",
          "\\b(?:\\p{L}*vakantie|(?:college|les|onderwijs)vrije?|kerstreces|feestdag)\\b",
          "\ubc29\ud559|\uacf5\ud734\uc77c|\ud734\ubb34|\uc5f0\ud734|\ub300\uccb4\ud734\uc77c",
          "\u4f11\u65e5|\u4f11\u696d|[\u51ac\u590f\u6625]\u4f11\u307f|\u795d\u65e5|\u5e74\u672b\u5e74\u59cb"
              + "|\u653e\u5047|\u5047\u671f|\u8282\u5047\u65e5");

  /** What names a break if a cell says nothing else, or parts it by a sign from what it says. */
  static final Pattern ALONE =
      WordPattern.of(
          alone(
              "holidays?|break(?: week)?|recess|vacation|off|(?:day|days) off|(?:off|rest|free|dead|self-care) day|swot ?vac|stu ?vac|snow day|half[- ]term|inter-?session"
                  + "|(?:(?:fall|autumn|winter|spring|summer|mid-?term|mid-?semester) )?(?:(?:reading|study|review)(?: ?[/&] ?| and )(?:reading|study|review)|reading|study|wellness|well-?being|revision|recess|mental health|non-(?:teaching|instructional|class)|lecture[- ]free)(?: (?:day|week|period)s?)"
                  + "|(?:instructor|professor|lecturer)(?: is)? (?:away|out of town|travell?ing|ill|sick)"),
          strictlyAlone(
              "frei|libre|pause|repos|rel\u00e2che|intersemestre|semaine blanche|pausa|descanso|puente|ponte|festa|festivo|pauze|vrij|vrije dag"
                  + "|reces|(?:zelf)?studieweek|chiusura (?:universit|dell['\u2019]universit)\u00e0|\u6e29\u4e66\u5047|\u6eab\u66f8\u5047|\u4f53\u80b2\u796d|\u4f11\u606f|[\u5bd2\u6691\u6625\u88dc\u8865]\u5047|\u6821?\u8fd0\u52a8\u4f1a|\u6821\u6176"
                  + "|\u304a?\u4f11\u307f|\u304a\u76c6(?:\u4f11\u307f)?|GW(?:\u4f11\u307f)?|(?:\u5b66\u5712|\u5927\u5b66)\u796d"
                  + "|\ud734\uc77c|\ucd95\uc81c"),
          "^\\W*+(?:paralisa\u00e7\u00e3o|greve|paro|huelga|gr\u00e8ve|sciopero)(?:\\s+(?:estudantil|docente|geral|general|nacional))?+\\W*+$");

  /** What stands before a day's name, {@code Pont de l'Ascension}, and behind it. */
  private static final String DAY_OF =
      "(?:(?:happy|jour|d\u00eda|dia|giorno|pont|puente|ponte|lundi|mardi|jeudi|vendredi)"
          + "(?: (?:de|del|do|da|di))?(?: (?:la |los |las )?|(?: ?l['\u2019]| dell['\u2019])))?";

  private static final String AS_BREAK =
      "(?: (?:day|holidays?|break|vacation|recess|weekend|week|observed|observance|festival|celebration))*+";

  /** Holidays of many countries, told as a break where a cell names one and nothing else. */
  static final Pattern HOLIDAY =
      WordPattern.of(
          "^\\W*+"
              + DAY_OF
              + "(?:"
              + String.join(
                  "|",
                  "thanksgiving|easter|christmas|hanukkah|eid(?:[ -]al[ -]\\p{L}+)?|diwali|holi|nowruz",
                  "all saints'?|all souls'?|corpus christi|epiphany|ash wednesday|maundy thursday",
                  "yom kippur|rosh hashanah|sukkot|passover|purim|(?:lunar|chinese) new year|mid-?autumn",
                  "(?:canada|family|australia|anzac|remembrance|election|flag|constitution|pioneer|native american|founders?['\u2019]?s?) day|lincoln'?s birthday",
                  "(?:king|queen)'?s'? birthday|cesar chavez|(?:july 4th|4th of july|fourth of july)",
                  "(?:national day (?:for|of) )?truth (?:and|&) reconciliation|civic holiday",
                  "karfreitag|karneval|fasching|gr\u00fcndonnerstag|fronleichnam|allerheiligen|allerseelen|himmelfahrt|reformationstag",
                  "bu\u00df- und bettag|rosenmontag|faschingsdienstag|tag der deutschen einheit|pfingsten|ostern",
                  "weihnachten|neujahr|silvester|dies academicus|br\u00fcckentag|tag der arbeit|(?:erster|1\\.) mai",
                  "toussaint|armistice(?: 1918)?|victoire 1945|p\u00e2ques|ascension|pentec\u00f4te|assomption|no\u00ebl",
                  "f\u00eate (?:du travail|nationale|du canada|des patriotes)|action de gr\u00e2ces?",
                  "(?:viernes|jueves|lunes) (?:santo|de pascua)",
                  "inmaculada|todos los santos|fiestas? (?:patrias|nacional|local)|navidad|a\u00f1o nuevo|carnaval",
                  "sexta-feira santa|paix\u00e3o de cristo|p\u00e1scoa|(?:quarta-feira de )?cinzas|tiradentes",
                  "independ\u00eancia do brasil|nossa senhora aparecida|finados|proclama\u00e7\u00e3o da rep\u00fablica",
                  "natal",
                  "d[i\u00ed]a (?:del? |do |da )(?:la |los )?(?:trabajo|trabajador|muertos|hispanidad|constituci\u00f3n|independencia"
                      + "|trabalho|trabalhador|independ\u00eancia|consci\u00eancia negra|servidor p\u00fablico|maestro|profesor|professor)|consci\u00eancia negra",
                  "pasqua|pasquetta|luned\u00ec dell['\u2019]angelo|natale|epifania|carnevale|ognissanti|tutti i santi",
                  "festa (?:della liberazione|dei lavoratori|della repubblica)|primo maggio|1\u00b0 maggio|immacolata(?: concezione)?|santo patrono",
                  "goede vrijdag|pasen|paasmaandag|(?:eerste|tweede|[12]e) (?:paas|pinkster|kerst)dag|hemelvaart(?:sdag)?|pinksteren",
                  "pinkstermaandag|koningsdag|bevrijdingsdag|kerst(?:mis)?|dies natalis|wapenstilstand",
                  "\ucd94\uc11d|\uc124\ub0a0|\uac1c\ucc9c\uc808|\ud55c\uae00\ub0a0|\uc5b4\ub9b0\uc774 ?\ub0a0|\ud604\ucda9\uc77c"
                      + "|\uad11\ubcf5\uc808|\uc0bc\uc77c\uc808|3[.\u00b7]?1\uc808|\ubd80\ucc98\ub2d8 ?\uc624\uc2e0 ?\ub0a0|\uc11d\uac00\ud0c4\uc2e0\uc77c",
                  "\uc131\ud0c4\uc808|\ud06c\ub9ac\uc2a4\ub9c8\uc2a4|\uc2e0\uc815|\uadfc\ub85c\uc790\uc758 ?\ub0a0|\ub178\ub3d9\uc808"
                      + "|(?:\uc9c0\ubc29|\ub300\ud1b5\ub839|\uad6d\ud68c\uc758\uc6d0)? ?\uc120\uac70\uc77c|\uac1c\uad50\uae30\ub150\uc77c",
                  "\u6625\u8282|\u6625\u7bc0|(?:\u4e94\u4e00)?[\u52b3\u52de][\u52a8\u52d5][\u8282\u7bc0]|(?:\u56fd\u5e86|\u570b\u6176|\u4e2d\u79cb|\u6e05\u660e|\u7aef\u5348)(?:\u8282|\u7bc0|\u65e5)?"
                      + "|\u5143\u65e6|\u548c\u5e73\u7d00\u5ff5\u65e5|\u96d9\u5341(?:\u7bc0|\u570b\u6176)",
                  "(?:\u6587\u5316|\u52e4\u52b4\u611f\u8b1d|\u30b9\u30dd\u30fc\u30c4|\u4f53\u80b2|\u656c\u8001|\u6d77|\u5c71|\u79cb\u5206|\u6625\u5206|\u662d\u548c"
                      + "|\u307f\u3069\u308a|\u3053\u3069\u3082|\u6210\u4eba|\u5efa\u56fd\u8a18\u5ff5)\u306e\u65e5",
                  "(?:\u61b2\u6cd5|\u5275\u7acb|\u958b\u5b66)\u8a18\u5ff5\u65e5|\u5929\u7687\u8a95\u751f\u65e5|\u30b4\u30fc\u30eb\u30c7\u30f3\u30a6[\u30a3\u30a4]\u30fc\u30af")
              + ")"
              + AS_BREAK
              + "\\s*+(?:$|[^\\p{L}\\p{N}\\s:](?!(?<=-)\\p{L}).{0,80}$)");

  private BreakWords() {}

  /** Words with which a cell begins, and that end there or at a sign. */
  private static String alone(String words) {
    return "^\\W*+(?:" + words + ")(?=\\s*+(?:$|[^\\p{L}\\p{N}\\s'\u2019](?!(?<=-)\\p{L})))";
  }

  /** Words beside which a cell says nothing but what stands in brackets. */
  private static String strictlyAlone(String words) {
    return "^\\W*+(?:" + words + ")(?:\\s*+\\([^()]*+\\))?+\\W*+$";
  }
}
