/** Places to go, one of them here. */
export const Tabs = ({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: { href: string; words: string }[];
  current: string | null;
}) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map(({ href, words }) => (
      <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
        {words}
      </a>
    ))}
  </nav>
);
