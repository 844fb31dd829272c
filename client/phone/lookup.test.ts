import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lookup } from './lookup.svelte';

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const found = () => answer(200, { title: 'מפגש 2', language: 'he', open: true });
const missing = () => answer(404, { error: { code: 'no-such-room', params: {} } });

describe('looking a room up', () => {
  const asked = vi.fn<(path: string, init?: RequestInit) => Promise<Response>>();
  let lookup: Lookup;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', asked);
    asked.mockReset();
    lookup = new Lookup();
  });
  afterEach(() => {
    lookup.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('asks for whole codes only, once, with the join key of a link', async () => {
    asked.mockImplementation(async () => found());
    lookup.look('4729163', null);
    expect(asked).not.toHaveBeenCalled();
    lookup.look('47291638', 'k3y');
    lookup.look('47291638', 'k3y');
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.mock.calls.map(([path]) => path)).toEqual(['/api/rooms/47291638?key=k3y']);
    expect(lookup.state).toBe('found');
    expect(lookup.room?.title).toBe('מפגש 2');
  });

  it('forgets the answer to a code that was changed meanwhile', async () => {
    let late: (response: Response) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    asked.mockImplementationOnce(async () => missing());
    lookup.look('47291638', null);
    lookup.look('47291639', null);
    late(found());
    await vi.advanceTimersByTimeAsync(1);
    expect(lookup.state).toBe('failed');
    expect(lookup.error?.code).toBe('no-such-room');
  });

  it('does not repeat a code that does not exist', async () => {
    asked.mockImplementation(async () => missing());
    lookup.look('47291638', null);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('says that the network is slow, and goes on by itself when it was away', async () => {
    asked.mockImplementationOnce(
      () => new Promise((_resolve, reject) => setTimeout(() => reject(new TypeError()), 4000)),
    );
    asked.mockImplementation(async () => found());
    lookup.look('47291638', null);
    await vi.advanceTimersByTimeAsync(3000);
    expect(lookup.state).toBe('slow');
    await vi.advanceTimersByTimeAsync(1500);
    expect(lookup.error?.code).toBe('offline');
    await vi.advanceTimersByTimeAsync(3000);
    expect(lookup.state).toBe('found');
  });
});
