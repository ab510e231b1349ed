/** Finds one value in a page; null where it is not there. */
export type Rule = (root: ParentNode) => string | null;

const tidy = (text: string | null | undefined, most: number): string | null => {
  const short = (text ?? '')
    .slice(0, most * 4)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return short === '' ? null : short.slice(0, most);
};

const findAll = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** The words of the first element that has some, `without` the parts that are not meant. */
export const text =
  (selector: string, without?: string): Rule =>
  (root) => {
    for (const element of findAll(root, selector)) {
      if (!without) {
        const found = tidy(element.textContent, 2_000);
        if (found) return found;
        continue;
      }
      const copy = element.cloneNode(true) as Element;
      for (const part of findAll(copy, without)) part.remove();
      const found = tidy(copy.textContent, 2_000);
      if (found) return found;
    }
    return null;
  };

/** An attribute of the first element that has it. */
export const attr =
  (selector: string, name: string): Rule =>
  (root) => {
    for (const element of findAll(root, selector)) {
      const found = tidy(element.getAttribute(name), 4_000);
      if (found) return found;
    }
    return null;
  };

/** The first match of a pattern’s group in what another rule finds. */
export const part =
  (rule: Rule, pattern: RegExp): Rule =>
  (root) => {
    const found = rule(root);
    return found ? tidy(pattern.exec(found)?.[1], 2_000) : null;
  };

/** The first rule that finds something; the best source stands first. */
export const firstOf =
  (...rules: Rule[]): Rule =>
  (root) => {
    for (const rule of rules) {
      const found = rule(root);
      if (found) return found;
    }
    return null;
  };
