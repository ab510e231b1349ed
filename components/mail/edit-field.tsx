import type { ReactNode } from 'react';

/** A field while it is edited: as wide as the card. */
export const EditField = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="field wide">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
