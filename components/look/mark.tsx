/** Encore's mark: a repeat sign. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7.5" fill="var(--spruce-fill)" />
    <g fill="var(--on-spruce)">
      <circle cx="8.5" cy="12" r="2.25" />
      <circle cx="8.5" cy="20" r="2.25" />
      <rect x="14" y="6" width="2" height="20" rx=".5" />
      <rect x="19.5" y="6" width="5.5" height="20" rx="1" />
    </g>
  </svg>
);
