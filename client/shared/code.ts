// Room codes as people type them: eight digits, shown in two groups of four.

const LENGTH = 8;

/** The digits alone; Arabic and Persian digits count too, and whatever else was typed or pasted is left out. */
export function asCode(typed: string): string {
  const western = typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return western.replace(/\D/g, '').slice(0, LENGTH);
}

/** Digits as they stand in the field while being typed. */
export function shownCode(digits: string): string {
  return digits.length > 4 ? `${digits.slice(0, 4)}\u00a0${digits.slice(4)}` : digits;
}

/** Whether this is a whole code. */
export function isCode(digits: string): boolean {
  return /^\d{8}$/.test(digits);
}
