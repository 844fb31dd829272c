// How a phone tells its owner that the turn has come: a short vibration and, for those who want it, a short sound.

export interface Signals {
  vibrate: boolean;
  sound: boolean;
}

const SLOT = 'tzimtzamti.signals';
const USUAL: Signals = { vibrate: true, sound: false };

export function keptSignals(): Signals {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SLOT) ?? '{}');
    return { ...USUAL, ...(kept as Partial<Signals>) };
  } catch {
    return USUAL;
  }
}

export function keepSignals(signals: Signals): void {
  try {
    localStorage.setItem(SLOT, JSON.stringify(signals));
  } catch {
    // storage is switched off: the choice holds until the page closes
  }
}

/** iPhones have no vibration; there the switch is not offered. */
export const canVibrate = typeof navigator !== 'undefined' && 'vibrate' in navigator;

let audio: AudioContext | null = null;

/** Browsers let a page sound only after a touch: called when the sound is switched on, and on the first touch. */
export function readySound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

/** Two soft tones, a fifth of a second in all. */
export function sound(): void {
  if (!audio || audio.state !== 'running') return;
  const start = audio.currentTime;
  for (const [index, pitch] of [587, 784].entries()) {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    const from = start + index * 0.11;
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0, from);
    loud.gain.linearRampToValueAtTime(0.12, from + 0.02);
    loud.gain.exponentialRampToValueAtTime(0.001, from + 0.2);
    tone.connect(loud).connect(audio.destination);
    tone.start(from);
    tone.stop(from + 0.22);
  }
}

/** Browsers let a page vibrate only after a touch, and report every try before: after a reload there was none yet. */
const touched = () => (navigator.userActivation as UserActivation | undefined)?.hasBeenActive ?? true;

/** The turn has come. */
export function signal({ vibrate, sound: loud }: Signals): void {
  if (vibrate && canVibrate && touched()) navigator.vibrate(40);
  if (loud) sound();
}
