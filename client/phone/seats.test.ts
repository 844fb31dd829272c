import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSeat, keepSeat, keptSeat, keptSeats, type KeptSeat } from './seats';

const seat = (code: string, at: number): KeptSeat => ({
  code,
  title: `מפגש ${code}`,
  seat: 's1',
  name: 'תמר',
  token: `${code}.secret`,
  at,
});

describe('the seats of this phone', () => {
  beforeEach(() => localStorage.clear());

  it('are remembered, the one used last first, one for each room', () => {
    keepSeat(seat('11111111', 1));
    keepSeat(seat('22222222', 2));
    keepSeat(seat('11111111', 3));
    expect(keptSeats().map(({ code, at }) => [code, at])).toEqual([
      ['11111111', 3],
      ['22222222', 2],
    ]);
    expect(keptSeat('22222222')?.token).toBe('22222222.secret');
  });

  it('are forgotten one by one', () => {
    keepSeat(seat('11111111', 1));
    keepSeat(seat('22222222', 2));
    forgetSeat('22222222');
    expect(keptSeat('22222222')).toBeNull();
    expect(keptSeats()).toHaveLength(1);
  });

  it('survive odd contents of the storage', () => {
    for (const odd of ['', 'no json', '{}', '[1, null, {"code": "11111111"}]']) {
      localStorage.setItem('tzimtzamti.seats', odd);
      expect(keptSeats()).toEqual([]);
    }
  });

  it('are known without a language, or with one that is none of ours', () => {
    const [one, other, third] = [seat('11111111', 3), seat('22222222', 2), seat('33333333', 1)];
    localStorage.setItem(
      'tzimtzamti.seats',
      JSON.stringify([one, { ...other, language: 'ar' }, { ...third, language: 7 }]),
    );
    expect(keptSeats().map(({ language }) => language)).toEqual([undefined, 'ar', undefined]);
  });

  it('never outgrow a short list', () => {
    for (let at = 0; at < 30; at += 1) keepSeat(seat(String(10_000_000 + at), at));
    expect(keptSeats()).toHaveLength(12);
    expect(keptSeat('10000029')).not.toBeNull();
  });

  it('hold for the page where nothing can be stored', () => {
    const none = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
    const reads = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(none);
    const writes = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(none);
    keepSeat(seat('11111111', 1));
    expect(keptSeat('11111111')?.name).toBe('תמר');
    reads.mockRestore();
    writes.mockRestore();
  });
});
