// Every word on a screen: Fluent messages in the viewer's language, reactive, loaded by area when first needed.
import { FluentBundle, FluentNumber, type FluentResource, type FluentVariable } from '@fluent/bundle';
import { direction, firstSpoken, isLanguage, LANGUAGES, LOCALES, type Language } from './languages';

export { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';

export type TextArguments = Record<string, FluentVariable>;

/** Where the viewer's choice is kept; the shared screen keeps one of its own beside a console on the same device. */
let chosenAt = 'tzimtzamti.language';
/** Messages by name, as `tools/texts.ts` has read them. */
type Texts = Record<string, FluentResource['body'][number]['value']>;
const sources = import.meta.glob<Texts>(['../../content/text/*/*.ftl', '!../../content/text/*/export.ftl'], {
  query: '?text',
  import: 'default',
});

const areas = new Set<string>();
const bundles = new Map<Language, { bundle: FluentBundle; loaded: Map<string, Promise<void>> }>();

/** `bundle` is replaced only when everything it should hold has arrived, so a switch of language never flickers. */
let current = $state.raw<{ language: Language; bundle: FluentBundle }>({
  language: 'he',
  bundle: new FluentBundle(LOCALES.he),
});
let roomLanguage = $state.raw<Language | null>(null);

export const text = {
  /** The viewer's language now. */
  get language(): Language {
    return current.language;
  },
  /** The direction of the viewer's language. */
  get dir(): 'rtl' | 'ltr' {
    return direction(current.language);
  },
};

function chosenLanguage(): Language | null {
  try {
    const value = localStorage.getItem(chosenAt);
    return isLanguage(value) ? value : null;
  } catch {
    return null; // storage is switched off: nothing was chosen
  }
}

function fittingLanguage(): Language {
  return chosenLanguage() ?? roomLanguage ?? firstSpoken(navigator.languages) ?? 'he';
}

async function loadArea(language: Language, area: string, bundle: FluentBundle): Promise<void> {
  const source = sources[`../../content/text/${language}/${area}.ftl`];
  if (!source) throw new Error(`no texts: ${language}/${area}.ftl`);
  const body = Object.entries(await source()).map(([id, value]) => ({ id, value, attributes: {} }));
  const faults = bundle.addResource({ body } as FluentResource);
  if (faults.length > 0) loud(`${language}/${area}.ftl: ${faults.map(String).join(', ')}`);
}

async function load(language: Language): Promise<FluentBundle> {
  const known = bundles.get(language) ?? { bundle: new FluentBundle(LOCALES[language]), loaded: new Map() };
  bundles.set(language, known);
  for (const area of areas) {
    if (known.loaded.has(area)) continue;
    const arriving = loadArea(language, area, known.bundle);
    known.loaded.set(area, arriving);
    // A failed download (a phone between two networks) may be tried again.
    arriving.catch(() => known.loaded.delete(area));
  }
  await Promise.all([...areas].map((area) => known.loaded.get(area)));
  return known.bundle;
}

/** The language asked for last: two quick changes must not finish in the wrong order. */
let wanted: Language = 'he';

async function show(language: Language): Promise<void> {
  wanted = language;
  const bundle = await load(language);
  if (wanted !== language) return;
  current = { language, bundle };
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
}

/**
 * Loads the first areas in the language that fits this viewer. Await it before mounting anything. `room` is the room's
 * language where the device knows it, `keptAt` where on the device a choice is kept.
 */
export async function startText(first: readonly string[], room?: Language, keptAt = chosenAt): Promise<void> {
  chosenAt = keptAt;
  roomLanguage = room ?? null;
  first.forEach((area) => areas.add(area));
  await show(fittingLanguage());
}

/** Loads more areas (`rummy`, `console` ...), now and on every later change of language. */
export async function loadText(...more: readonly string[]): Promise<void> {
  more.forEach((area) => areas.add(area));
  await show(wanted);
}

/** The viewer chose a language: kept on this device, for every room. */
export async function setLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(chosenAt, language);
  } catch {
    // storage is switched off: the choice holds until the page closes
  }
  await show(language);
}

/** The room's language is known: it holds for viewers who chose none themselves. */
export async function setRoomLanguage(language: Language): Promise<void> {
  roomLanguage = language;
  if (fittingLanguage() !== wanted) await show(fittingLanguage());
}

function loud(fault: string): void {
  if (import.meta.env.MODE === 'test') throw new Error(fault);
  console.error(fault);
}

/** A number whose digits need no formatter: making one takes a phone some ten milliseconds, in the midst of its first picture. */
class Digits extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

/** Whether a number is written in the same way in all three languages. */
function isPlain(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000;
}

function withDigits(args: TextArguments): TextArguments {
  const entries = Object.entries(args).map(([name, value]) => [name, isPlain(value) ? new Digits(value) : value]);
  return Object.fromEntries(entries) as TextArguments;
}

/** The words of a message. What is missing shows its id, and fails a test. */
export function t(id: string, args: TextArguments = {}): string {
  const { bundle, language } = current;
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) {
    loud(`no message ${id} in ${language}`);
    return id;
  }
  const faults: Error[] = [];
  const words = bundle.formatPattern(pattern, withDigits(args), faults);
  if (faults.length > 0) loud(`message ${id} in ${language}: ${faults.map(String).join(', ')}`);
  return words;
}

/** Whether a message exists, for ids made of data (`refusal-` + code). */
export function hasText(id: string): boolean {
  return current.bundle.hasMessage(id);
}

/** The words of a refusal, or of any refusal when the code is a stranger. */
export function refusalText(error: { code: string; params?: Record<string, unknown> }): string {
  const id = `refusal-${error.code}`;
  if (!hasText(id)) return t('refusal-unknown', { code: error.code });
  return t(id, asArguments(error.params ?? {}));
}

function asArguments(params: Record<string, unknown>): TextArguments {
  const entries = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'number' ? value : String(value),
  ]);
  return Object.fromEntries(entries) as TextArguments;
}

/** One text out of a map of languages: the viewer's, else the room's, else whichever exists. */
export function pick(texts: Partial<Record<string, string>>): string {
  const order = [current.language, ...(roomLanguage ? [roomLanguage] : []), ...LANGUAGES];
  return order.map((language) => texts[language]).find((words) => words !== undefined && words !== '') ?? '';
}

/** A number as the viewer writes it: `1,250`. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  if (!options && isPlain(value)) return String(value);
  return new Intl.NumberFormat(LOCALES[current.language], options).format(value);
}

/** A share between 0 and 1 as per cent: `0.62` → `62%`. */
export function percent(share: number): string {
  return number(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** A moment (epoch milliseconds) as this phone's clock shows it: `10:12`. */
export function clock(moment: number): string {
  const parts: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(LOCALES[current.language], parts).format(moment);
}

/** A moment (epoch milliseconds) as a day: `12.11.2025`. */
export function day(moment: number): string {
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'numeric', year: 'numeric' };
  return new Intl.DateTimeFormat(LOCALES[current.language], parts).format(moment);
}

/** Milliseconds as a running clock shows them: `12:40`, `1:05:00`; below zero is zero. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

/** How long ago, in words: `2 minutes ago`. */
export function ago(milliseconds: number): string {
  const words = new Intl.RelativeTimeFormat(LOCALES[current.language], { numeric: 'auto', style: 'short' });
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return words.format(-seconds, 'second');
  return seconds < 3600
    ? words.format(-Math.round(seconds / 60), 'minute')
    : words.format(-Math.round(seconds / 3600), 'hour');
}

/** A room code in two groups of four, with a space that never breaks. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)}\u00a0${code.slice(4)}`;
}
