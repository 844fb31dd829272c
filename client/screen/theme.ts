// Light, whatever the computer wears: projectors wash dark colours out. Who wants it dark says so, and it is kept.

const SLOT = 'tzimtzamti.screen.theme';
export type Theme = 'light' | 'dark';

function keptTheme(): Theme {
  try {
    return localStorage.getItem(SLOT) === 'dark' ? 'dark' : 'light';
  } catch {
    return 'light';
  }
}

export function wearTheme(theme: Theme = keptTheme()): Theme {
  document.documentElement.dataset.theme = theme;
  return theme;
}

export function turnTheme(): Theme {
  const theme: Theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(SLOT, theme);
  } catch {
    // storage is switched off: the choice holds until the page closes
  }
  return wearTheme(theme);
}
