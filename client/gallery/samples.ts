// Words to look at: invented, in three languages, of the lengths real ones have.
import { pick } from '$shared/text.svelte';

const WORDS = {
  gap: {
    he: 'חצי מתלמידי כיתות ז׳ בשכונות הדרום קוראים מתחת לרמת הכיתה',
    ar: 'نصف طلاب الصف السابع في أحياء الجنوب يقرؤون دون مستوى صفهم',
    en: 'Half of the seventh graders in the southern quarters read below their grade',
  },
  cause: {
    he: 'אין בבית מקום שקט ללמוד בו',
    ar: 'لا يوجد في البيت مكان هادئ للتعلّم',
    en: 'There is no quiet place at home to study in',
  },
  action: {
    he: 'הסעה שנייה ב־17:00, שלושה ימים בשבוע',
    ar: 'حافلة ثانية في الساعة 17:00، ثلاثة أيام في الأسبوع',
    en: 'A second bus at 17:00, three days a week',
  },
  gap2: {
    he: 'בשכונות המזרח כמעט אין השתתפות בחוגים אחר הצהריים',
    ar: 'في الأحياء الشرقية لا تكاد تكون مشاركة في دورات بعد الظهر',
    en: 'In the eastern quarters hardly anyone goes to afternoon clubs',
  },
  cause2: {
    he: 'מעט שעות תגבור, וכולן בבוקר',
    ar: 'ساعات دعم قليلة، وكلها في الصباح',
    en: 'Few hours of extra help, all of them in the morning',
  },
  cause3: {
    he: 'הורים עובדים בשתי משמרות ומתקשים ללוות את הלימודים',
    ar: 'يعمل الأهل في ورديّتين ويصعب عليهم مرافقة التعلّم',
    en: 'Parents work two shifts and find it hard to follow the studies',
  },
  action2: {
    he: 'השאלת מחשבים וראוטרים דרך הספרייה',
    ar: 'إعارة حواسيب وأجهزة راوتر عن طريق المكتبة',
    en: 'Computers and routers on loan from the library',
  },
  turn: { he: 'התור שלך', ar: 'دورك', en: 'Your turn' },
  lay: { he: 'לבחור קלף אחד ולהניח', ar: 'اختيار ورقة واحدة وطرحها', en: 'Choose one card and lay it' },
  take: { he: 'עכשיו לוקחים קלף', ar: 'الآن تُؤخذ ورقة', en: 'Now take a card' },
  takeHow: {
    he: 'מערמה, או מהקלפים שהונחו',
    ar: 'من كومة، أو من الأوراق المطروحة',
    en: 'From a stock, or from the discards',
  },
  round: { he: 'סבב 2', ar: 'الجولة 2', en: 'Round 2' },
  stocks: { he: 'הערמות', ar: 'الأكوام', en: 'Stocks' },
  discards: { he: 'הקלפים שהונחו', ar: 'الأوراق المطروحة', en: 'Discards' },
  hand: { he: 'היד שלך', ar: 'يدك', en: 'Your hand' },
  layCard: { he: 'הנחת הקלף', ar: 'طرح الورقة', en: 'Lay the card' },
  now: { he: 'עכשיו בתור: נועה שטרן', ar: 'الدور الآن: נועה שטרן', en: 'On now: נועה שטרן' },
  ahead: { he: 'עוד 3 תורות עד התור שלך', ar: 'بقيت 3 أدوار حتى دورك', en: '3 turns until yours' },
  question: {
    he: 'אילו גורמים מסבירים את הפער הזה אצלנו?',
    ar: 'أي أسباب تفسّر هذه الفجوة عندنا؟',
    en: 'Which causes explain this gap here?',
  },
  send: { he: 'נבחרו 2 · שליחה', ar: 'اختير 2 · إرسال', en: '2 chosen · Send' },
  explain: {
    he: 'עכשיו מסבירים לקבוצה, בקול',
    ar: 'الآن نشرح للمجموعة بصوت مسموع',
    en: 'Now explain to the group, aloud',
  },
  cancelCall: { he: 'ביטול הקריאה', ar: 'إلغاء النداء', en: 'Withdraw the call' },
  before: {
    he: 'הסדרה לפני המנחה. אפשר להסביר בנחת.',
    ar: 'السلسلة أمام الميسّر·ة. يمكن الشرح بهدوء.',
    en: 'The series is with the facilitator. Take your time.',
  },
  name: { he: 'איך לקרוא לך?', ar: 'ما الاسم الذي نناديكم به؟', en: 'What should we call you?' },
  nameHint: {
    he: 'השם יופיע לפני כל המשתתפים בחדר',
    ar: 'سيظهر الاسم أمام جميع المشاركين في الغرفة',
    en: 'Everyone in the room will see this name',
  },
  found: {
    he: 'נמצא: מפגש 2, עיריית נווה אלון',
    ar: 'الغرفة موجودة: اللقاء 2، بلدية نافيه ألون',
    en: 'Found: meeting 2, Neve Alon',
  },
  enter: { he: 'כניסה לחדר', ar: 'الدخول إلى الغرفة', en: 'Enter the room' },
} as const;

export type Sample = keyof typeof WORDS;

export function say(sample: Sample): string {
  return pick(WORDS[sample]);
}

export const NAMES = [
  'רונית אלבז־קורן',
  'خالد أبو ريا',
  'נועה שטרן',
  'מרים בן־שושן אוחיון',
  'יונתן הלוי',
  'أمل زعبي',
  'אביגיל מזרחי',
  'תמר גולדשטיין־ויינברגר',
  'Tatiana Rosenberg',
  'איתי כהן',
  'سمير حدّاد',
  'ליאור פרץ',
  'אורית סבג',
  'עומר בר־לב',
  'Łukasz Wiśniewski',
  'גיא טל',
  'Наталья Ковальчук',
  'הדס יעקבי',
  'يارا خوري',
  'אסתר וקנין',
  'מוחמד ג׳בארין',
  'שירה לב־ארי',
  'בועז רוזנטל',
  'Sarah Feldman',
].map((name, index) => ({ id: `s${index}`, name }));

/** A stand-in for the server's QR image. */
export const QR =
  'data:image/svg+xml,' +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29">${Array.from({ length: 400 }, (_, n) => {
      const at = (n * 7919) % 841;
      return `<rect x="${at % 29}" y="${Math.floor(at / 29)}" width="1" height="1"/>`;
    }).join('')}</svg>`,
  );
