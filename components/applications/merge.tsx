import { useState } from 'react';
import type { Application } from '../../lib/model/application';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { Button, Buttons } from '../look/button';
import { Section } from '../look/card';
import { Select } from '../look/input';
import { useApplicationWords } from './words/application-words';

const mostOthers = 300;

/** Makes one application of two. Those that share a word of the company's name are offered first. */
export const Merge = ({ application }: { application: Application }) => {
  const words = useApplicationWords();
  const { act } = useAct();
  const [otherId, setOtherId] = useState('');
  const others = useLive(
    (db) => db.applications.orderBy('createdAt').reverse().limit(mostOthers).toArray(),
    [],
  )?.filter(({ id }) => id !== application.id);
  if (!others || others.length === 0) return null;
  const parts = (company: string): string[] => company.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const own = parts(application.company);
  const isLike = ({ company }: Application) => parts(company).some((part) => own.includes(part));
  const inOrder = [...others.filter(isLike), ...others.filter((one) => !isLike(one))];
  const merge = async () => {
    if (await act('mergeApplications', { keepId: application.id, otherId }, words.merged)) setOtherId('');
  };
  return (
    <Section title={words.same}>
      <p className="small faint">{words.sameWhy}</p>
      <Select label={words.which} value={otherId} onChange={(event) => setOtherId(event.target.value)}>
        <option value="" />
        {inOrder.map((one) => (
          <option key={one.id} value={one.id}>
            {[one.company, one.role].filter(Boolean).join(', ')}
          </option>
        ))}
      </Select>
      <Buttons className="gap-above">
        <Button small disabled={otherId === ''} onClick={() => void merge()}>
          {words.merge}
        </Button>
      </Buttons>
    </Section>
  );
};
