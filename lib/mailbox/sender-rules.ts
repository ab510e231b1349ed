import { part, type Rule } from '../page/rule';

/** The address in what a rule finds: `Ada <ada@a.example>`, `mailto:ada@a.example?subject=…`. */
export const address = (rule: Rule): Rule => part(rule, /([^<>\s"'(),;:?]+@[^<>\s"'(),;:?]+)/);

/** The name in front of the address. */
export const name = (rule: Rule): Rule => part(rule, /^"?((?:[^"<@]|@(?!\S*$))+?)"?\s*(?:<|$)/);
