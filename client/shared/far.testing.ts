// The other end of the wire, for tests: it numbers commands as the server does.
import type { Answer, Envelope, Refusal } from './wire';

/** A known seq is answered with its first answer, a skipped one is told `gap`; each client is counted by itself. */
export class Far {
  log: Envelope[] = [];
  seen: Envelope[] = [];
  refuse = new Map<string, Refusal>();
  /** Answers are decided but do not arrive while the line is cut. */
  deaf = false;
  /** Commands do not even arrive. */
  away = false;

  post = (envelope: Envelope): Promise<Answer> => {
    this.seen.push(structuredClone(envelope));
    if (this.away) return new Promise(() => undefined);
    const answer = this.#decide(envelope);
    return this.deaf ? new Promise(() => undefined) : Promise.resolve(answer);
  };

  #decide(envelope: Envelope): Answer {
    const { client, seq } = envelope;
    const have = this.log.filter((one) => one.client === client).length;
    const known = this.log.findIndex((one) => one.client === client && one.seq === seq);
    if (known >= 0) return { ok: true, version: known + 1 };
    if (seq > have + 1) return { ok: false, error: { code: 'gap', params: { have } } };
    const refusal = this.refuse.get(envelope.command.type);
    if (refusal) return { ok: false, error: refusal };
    this.log.push(envelope);
    return { ok: true, version: this.log.length };
  }

  /** A fail-over that lost the last acknowledged commands. */
  forget(count: number): void {
    this.log.splice(-count);
  }

  get types(): string[] {
    return this.log.map(({ command }) => command.type);
  }
}
