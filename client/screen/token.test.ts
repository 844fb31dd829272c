import { beforeEach, describe, expect, it } from 'vitest';
import { dropToken, takeToken } from './token';

const TOKEN = '47291638.abcdefgh_IJKL-mnop';

function open(address: string): void {
  history.replaceState(null, '', address);
}

describe('the token of the shared screen', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    open('/screen');
  });

  it('comes in the fragment and leaves the address bar', () => {
    open(`/screen#${TOKEN}`);
    expect(takeToken()).toBe(TOKEN);
    expect(location.hash).toBe('');
    expect(location.pathname).toBe('/screen');
  });

  it('is still there after a reload, and in another tab of this device', () => {
    open(`/screen#${TOKEN}`);
    takeToken();
    expect(takeToken()).toBe(TOKEN);
    sessionStorage.clear();
    expect(takeToken()).toBe(TOKEN);
  });

  it('is each tab’s own while it has one', () => {
    sessionStorage.setItem('tzimtzamti.screen.token', TOKEN);
    localStorage.setItem('tzimtzamti.screen.token', '11111111.otherotherother');
    expect(takeToken()).toBe(TOKEN);
  });

  it.each(['abc', '47291638', '4729163.abcdefghijk', '47291638.ab cdefghij', '47291638.%3Cb%3Ehello', '%'])(
    'is not made of %s',
    (broken) => {
      open(`/screen#${broken}`);
      expect(takeToken()).toBeNull();
      expect(location.hash).toBe('');
    },
  );

  it('is forgotten once it opens nothing', () => {
    open(`/screen#${TOKEN}`);
    takeToken();
    dropToken('11111111.otherotherother');
    expect(takeToken()).toBe(TOKEN);
    dropToken(TOKEN);
    expect(takeToken()).toBeNull();
  });
});
