import { describe, expect, it } from 'vitest';
import { asReturnCode, isReturnCode, readAddress, readLink, shownReturnCode } from './route';

describe('the address of a room', () => {
  it('names the room and carries the join key of a link', () => {
    expect(readAddress({ pathname: '/47291638', hash: '#k3y_-A' })).toEqual({ code: '47291638', key: 'k3y_-A' });
    expect(readAddress({ pathname: '/47291638/', hash: '' })).toEqual({ code: '47291638', key: null });
  });

  it('is no room at the home page, nor with another number of digits', () => {
    for (const pathname of ['/', '/4729163', '/472916380', '/console', '/47291638/x'])
      expect(readAddress({ pathname, hash: '' })).toBeNull();
  });
});

describe('what is pasted into the code field', () => {
  it('may be a whole link', () => {
    expect(readLink(' http://192.168.1.5:8080/47291638#abC-9_ ')).toEqual({ code: '47291638', key: 'abC-9_' });
    expect(readLink('https://halls.example/47291638')).toEqual({ code: '47291638', key: null });
  });

  it('is no link when it is a code, a console or a sentence', () => {
    for (const words of ['47291638', 'https://halls.example/console#47291638.secret', 'חדר 4729 1638'])
      expect(readLink(words)).toBeNull();
  });
});

describe('a return code', () => {
  it('is six digits in two groups', () => {
    expect(asReturnCode('123-456 7')).toBe('123456');
    expect(asReturnCode('١٢٣ ٤٥٦')).toBe('123456');
    expect(shownReturnCode('123456')).toBe('123\u00a0456');
    expect(shownReturnCode('123')).toBe('123');
    expect(isReturnCode('12345')).toBe(false);
    expect(isReturnCode('123456')).toBe(true);
  });
});
