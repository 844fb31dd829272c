// Faults of an uploaded file, in plain words with the repair.
import type { DeckFault, ListFault } from '../api';
import { hasText, t, type TextArguments } from '../text.svelte';

/** What is wrong with a row and how to mend it; the words are those under `prefix`. */
export function faultReason(fault: DeckFault | ListFault, prefix = 'console-fault'): string {
  // Where one of a few words is missing, the sentence names it: `column-missing` of the text, `kind-missing` of gaps.
  const which =
    fault.code === 'column-missing' ? `-${fault.column}` : fault.code === 'kind-missing' ? `-${fault.kind}` : '';
  const id = `${prefix}-${fault.code}${which}`;
  const args: TextArguments = {};
  for (const [key, value] of Object.entries(fault)) args[key] = typeof value === 'number' ? value : String(value);
  return hasText(id) ? t(id, args) : t(`${prefix}-unknown`, { code: fault.code });
}
