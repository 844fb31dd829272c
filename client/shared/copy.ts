// Copying to the clipboard, also on a hall's plain http address, where browsers have no clipboard for pages.

/** True when it was copied. */
export async function copyText(words: string): Promise<boolean> {
  try {
    if (!navigator.clipboard) throw new Error('no clipboard here');
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyOldWay(words);
  }
}

function copyOldWay(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'sr';
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    // the browser forbids it: the caller shows the words to be copied by hand
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
