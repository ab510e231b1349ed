import { Parser } from 'htmlparser2';

const blocks = new Set(
  'p div tr table ul ol li h1 h2 h3 h4 h5 h6 br hr blockquote section article header footer pre dl dt dd'.split(
    ' ',
  ),
);
const silent = new Set(['style', 'script', 'head', 'title', 'template', 'noscript']);
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0|font-size\s*:\s*0|mso-hide\s*:\s*all/i;
const alone = new Set('br hr img input meta link area base col embed source track wbr'.split(' '));

/** The words of a mail’s HTML, with line breaks where a reader sees them, and its links. Nothing is rendered or run. */
export function textOfHtml(html: string): { text: string; links: { href: string; text: string }[] } {
  const out: string[] = [];
  const links: { href: string; text: string }[] = [];
  const open: { name: string; isSilent: boolean }[] = [];
  let link: { href: string; from: number } | null = null;
  const isSilent = () => open.some((element) => element.isSilent);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!alone.has(name) && open.length < 500) {
          const isHidden = hiddenStyle.test(attributes.style ?? '') || 'hidden' in attributes;
          open.push({ name, isSilent: silent.has(name) || isHidden });
        }
        if (isSilent()) return;
        if (blocks.has(name)) out.push('\n');
        if (name === 'td' || name === 'th') out.push('\t');
        if (name === 'blockquote' && /cite/i.test(attributes.type ?? '')) out.push('> ');
        if (name === 'a' && attributes.href)
          link = { href: attributes.href.slice(0, 4_000), from: out.length };
      },
      ontext: (text) => {
        if (!isSilent()) out.push(open.some(({ name }) => name === 'pre') ? text : text.replace(/\s+/g, ' '));
      },
      onclosetag: (name) => {
        const wasSilent = isSilent();
        const at = open.map((element) => element.name).lastIndexOf(name);
        if (at >= 0) open.splice(at);
        if (wasSilent) return;
        if (name === 'a' && link && links.length < 500) {
          links.push({
            href: link.href,
            text: out.slice(link.from).join('').replace(/\s+/g, ' ').trim().slice(0, 500),
          });
          link = null;
        }
        if (blocks.has(name) && name !== 'br') out.push('\n');
        if (name === 'p') out.push('\n');
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  const text = out
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, links };
}
