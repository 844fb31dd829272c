// The texts of a run's cards in the viewer's language: fetched once, again when the language changes.
import { fetchMaterial, type CardText, type MaterialTexts } from './api';
import { text, type Language } from './text.svelte';

export interface MaterialSource {
  code: string;
  run: number;
  token: string;
}

const AGAIN_AFTER = 2000;

export class Material {
  #texts = $state.raw<MaterialTexts>({});
  /** The words are here, if only those of the former language; a run without prepared words has none to wait for. */
  arrived = $state(false);
  readonly #cache = new Map<string, MaterialTexts>();

  /** `source` is read reactively; null while no run is on. Make it while a component is being set up. */
  constructor(source: () => MaterialSource | null) {
    $effect(() => {
      const wanted = source();
      const language = text.language;
      if (!wanted) return;
      const { code, run, token } = wanted;
      return this.#follow({ code, run, token }, language);
    });
  }

  /** The text of a card; undefined until it has arrived, or for a card this run does not have. */
  card(id: string): CardText | undefined {
    return this.#texts[id];
  }

  /** Every card of the run, by id. */
  get all(): MaterialTexts {
    return this.#texts;
  }

  #follow(source: MaterialSource, language: Language): () => void {
    const key = `${source.code}.${source.run}.${language}`;
    const known = this.#cache.get(key);
    if (known) {
      this.#texts = known;
      this.arrived = true;
      return () => undefined;
    }
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = async (): Promise<void> => {
      try {
        const texts = await fetchMaterial(source.code, source.run, language, source.token);
        this.#cache.set(key, texts);
        if (!wanted) return;
        this.#texts = texts;
        this.arrived = true;
      } catch {
        // The network is away: the cards of the former language stay until these arrive.
        if (wanted) timer = setTimeout(() => void attempt(), AGAIN_AFTER);
      }
    };
    void attempt();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }
}
