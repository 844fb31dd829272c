// Keeps a phone, or the shared screen, awake while it is looked at, where the browser allows (https and localhost only).

/** Answers how to stop. The lock is lost whenever the page is hidden, and taken again when it is seen. */
export function stayAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  let over = false;

  async function take(): Promise<void> {
    if (over || document.visibilityState === 'hidden' || (lock && !lock.released)) return;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (over) await taken.release();
      else lock = taken;
    } catch {
      // a low battery, or a policy of the device: it sleeps as usual
    }
  }

  const seen = () => void take();
  document.addEventListener('visibilitychange', seen);
  void take();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', seen);
    void lock?.release();
  };
}
