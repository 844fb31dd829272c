"""Words by which the columns and cells of a list of interventions are known, in three languages."""

from collections.abc import Mapping

from game_rules.kit.interventions import Budget, Head, Provider

HEADINGS: Mapping[str, str] = {
    "name": "name, intervention, the intervention, programme, program, "
    "שם, מענה, המענה, שם מענה, שם המענה, מענים, תוכנית, שם התוכנית, "
    "اسم, الاسم, استجابة, الاستجابة, اسم الاستجابة, برنامج, البرنامج, اسم البرنامج",
    "short": "short, short name, קצר, שם קצר, שם מקוצר, اسم قصير, الاسم القصير, اسم مختصر, الاسم المختصر",
    "goal": "goal, the goal, educational goal, goal it was chosen for, aim, purpose, "
    "יעד, היעד, יעד חינוכי, היעד החינוכי, היעד שלשמו נבחר, היעד שלשמו נבחר המענה, מטרה, המטרה, "
    "هدف, الهدف, هدف تربوي, الهدف التربوي, الهدف التعليمي, الهدف الذي اختيرت له, الغاية",
    "head": "head, heading, field, category, תחום, התחום, קטגוריה, קבוצה, ראש, ראש פרק, "
    "مجال, المجال, فئة, الفئة, باب, الباب, مجموعة, المجموعة",
    "provider": "provider, provided by, given by, run by, by, "
    "נותן המענה, מי נותן, מי נותנים, מי נותנים את המענה, באחריות, אחריות, מפעיל, גורם מפעיל, הגורם המפעיל, "
    "من يقدّم, من يقدّم الاستجابة, من يقدّمها, مقدّم الاستجابة, الجهة, الجهة المنفّذة, المسؤولية, بمسؤولية",
    "resources": "resources, resources per year, resources a year, cost, cost per year, yearly cost, sum, budget, "
    "משאבים, משאבים לשנה, משאבים בשקלים לשנה, משאבים בש״ח לשנה, עלות, עלות שנתית, סכום, תקציב, תקציב שנתי, "
    "موارد, الموارد, الموارد في السنة, الموارد السنوية, الموارد بالشيكل في السنة, "
    "التكلفة, التكلفة السنوية, المبلغ, الميزانية, الميزانية السنوية",
    "budget": "budget kind, kind of budget, budget type, type of budget, funding, funding source, source of funding, "
    "סוג תקציב, סוג התקציב, מקור תקציב, מקור התקציב, מימון, מקור מימון, מקור המימון, "
    "نوع الميزانية, مصدر الميزانية, التمويل, مصدر التمويل",
}
HEAD_WORDS: Mapping[Head, str] = {
    "excelling-schools": "excelling schools, excelling by schools, excelling pupils by schools, "
    "talented and excelling pupils by schools, gifted and excelling pupils by schools, "
    "מצטיינים בתי ספר, מצטיינים בית ספר, מצטיינים בבתי הספר, מצטיינים מטעם בתי הספר, "
    "מחוננים ומצטיינים בתי ספר, מחוננים ומצטיינים בבתי הספר, מחוננים ומצטיינים מטעם בתי הספר, "
    "متفوّقون المدارس, متفوّقون في المدارس, المتفوّقون في المدارس, موهوبون ومتفوّقون في المدارس, "
    "الموهوبون والمتفوّقون في المدارس, المتفوّقون من قبل المدارس",
    "excelling-authority": "excelling authority, excelling by the authority, excelling pupils by the authority, "
    "talented and excelling pupils by the authority, gifted and excelling pupils by the authority, "
    "מצטיינים רשות, מצטיינים ברשות, מצטיינים מטעם הרשות, "
    "מחוננים ומצטיינים רשות, מחוננים ומצטיינים ברשות, מחוננים ומצטיינים מטעם הרשות, "
    "متفوّقون السلطة, متفوّقون في السلطة, المتفوّقون في السلطة المحلّية, موهوبون ومتفوّقون في السلطة المحلّية, "
    "الموهوبون والمتفوّقون في السلطة المحلّية, المتفوّقون من قبل السلطة المحلّية",
    "gaps-schools": "gaps, gaps in schools, schools with gaps, pupils in schools with gaps, under achievers, "
    "under achievers in schools, under achievers in schools with gaps, "
    "פערים, פערים בבתי ספר, פערים בבתי הספר, בתי ספר עם פערים, בתי ספר שנמצאו בהם פערים, תת הישגיות, תת משיגים, "
    "فجوات, فجوات في المدارس, الفجوات في المدارس, مدارس وُجدت فيها فجوات, المدارس التي وُجدت فيها فجوات, "
    "تدنّي التحصيل, متدنّو التحصيل",
    "special-education": "special education, special needs, inclusion, "
    "חינוך מיוחד, החינוך המיוחד, צרכים מיוחדים, שילוב, "
    "تربية خاصة, التربية الخاصة, تعليم خاص, التعليم الخاص, احتياجات خاصة, ذوو الاحتياجات الخاصة",
    "other-fields": "other, other fields, achievement in other fields, achievements in other fields, "
    "אחר, תחום אחר, תחומים אחרים, תחומים נוספים, הישגים בתחומים אחרים, הישגים בתחומים נוספים, "
    "أخرى, مجال آخر, مجالات أخرى, إنجازات في مجالات أخرى, الإنجازات في مجالات أخرى",
}
PROVIDER_WORDS: Mapping[Provider, str] = {
    "school": "school, schools, the school, the schools, "
    "בית ספר, בית הספר, בתי ספר, בתי הספר, ביה״ס, ביהס, בי״ס, בתיה״ס, مدرسة, المدرسة, مدارس, المدارس",
    "authority": "authority, the authority, local authority, the local authority, municipality, the municipality, "
    "council, the council, רשות, הרשות, רשות מקומית, הרשות המקומית, עירייה, העירייה, עיריה, העיריה, מועצה, המועצה, "
    "אגף החינוך, מחלקת החינוך, سلطة, السلطة, سلطة محلّية, السلطة المحلّية, بلدية, البلدية, مجلس, المجلس, "
    "مجلس محلّي, المجلس المحلّي, قسم التربية والتعليم",
}
BUDGET_WORDS: Mapping[Budget, str] = {
    "flexible": "flexible, flexible budget, flexible programme, flexible programmes, gefen, gefen budget, "
    "flexible gefen, flexible gefen budget, "
    "גפן, גפ״ן, תקציב גפן, תקציב גפ״ן, תוכנית גפ״ן, תוכניות גפ״ן, גמיש, תקציב גמיש, "
    "غيفن, ميزانية غيفن, مرن, مرنة, ميزانية مرنة, برامج مرنة",
    "separate": "separate, separate budget, a separate budget, own budget, "
    "נפרד, תקציב נפרד, ייעודי, תקציב ייעודי, תקציב הרשות, "
    "منفصل, منفصلة, ميزانية منفصلة, مخصّصة, ميزانية مخصّصة",
    "other": "other, other source, another source, donation, donations, "
    "אחר, אחרת, מקור אחר, תרומה, תרומות, קרן, "
    "آخر, أخرى, غير ذلك, مصدر آخر, تبرّع, تبرّعات",
}
TIMES: Mapping[str, str] = {
    "1": "",
    "1000": "k, thousand, אלף, אלפים, ألف, آلاف",
    "1000000": "m, million, millions, מיליון, מליון, מיליונים, مليون, ملايين",
}
"""What may stand after a number, and how many times it counts then."""
CURRENCY = (
    r"""₪|\bש["'״׳`]{0,2}ח\b|\bשקל(?:ים)?(?: חדשים)?\b|\b(?:nis|ils|shekels?)\b|\bشي[كق]ل\b|\bشاقل\b|\bش\.?ج\b\.?"""
    r"""|\b(?:ב|ל)שנה\b|\bفي السنة\b|\b(?:a|per) year\b"""
)
"""What may stand beside a sum and says nothing more: a pattern."""
