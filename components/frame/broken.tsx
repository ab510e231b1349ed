import { Mark } from '../look/mark';
import { wordsIn } from '../words/words';

/** When the page itself fails: what that means for the reader, and what to do. Stands outside all frames. */
export const Broken = ({ error, locale }: { error: unknown; locale: string }) => {
  const { frame } = wordsIn(locale.startsWith('de') ? 'de' : 'en');
  return (
    <>
      <header className="top">
        <Mark />
        <span className="brand">Encore</span>
      </header>
      <main>
        <section className="hero">
          <h1 className="heading">{frame.broken}</h1>
          <p className="soft">{frame.brokenWhy}</p>
          <p className="small faint">{error instanceof Error ? error.message : String(error)}</p>
        </section>
      </main>
    </>
  );
};
