// Every file of tests begins with modules of its own on an empty page: nothing said, nothing kept, the real clock.
import { vi } from 'vitest';

vi.resetModules();
vi.useRealTimers();
vi.restoreAllMocks();
vi.unstubAllGlobals();
// Files that need no page run without one.
if (typeof document !== 'undefined') {
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
}
