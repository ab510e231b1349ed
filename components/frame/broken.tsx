import { Mark } from '../look/mark';
import { broken } from '../words/broken';

/** When the page itself fails: what that means for the reader, and what to do. Stands outside all frames. */
export const Broken = ({ error, locale }: { error: unknown; locale: string }) => {
  const { title, why } = broken[locale.startsWith('de') ? 'de' : 'en'];
  return (
    <>
      <header className="top">
        <Mark />
        <span className="brand">Encore</span>
      </header>
      <main>
        <section className="hero">
          <h1 className="heading">{title}</h1>
          <p className="soft">{why}</p>
          <p className="small faint">{error instanceof Error ? error.message : String(error)}</p>
        </section>
      </main>
    </>
  );
};
