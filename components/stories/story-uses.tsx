import type { BankedStory, BankedUse } from '../../lib/store/reads/story-bank';
import { dayIn } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Chip } from '../look/chip';
import { useWords } from '../words/words';
import { useWorkspaceWords } from '../workspace/words/workspace-words';

/** Where a story was told or is planned, and what it proves. */
export const StoryUses = ({ banked: { uses, proves } }: { banked: BankedStory }) => {
  const words = useWorkspaceWords().stories;
  const { frame } = useWords();
  const { timeZone, locale } = useReader();
  const line = ({ use, application, person }: BankedUse) => {
    const name = person?.name ?? person?.title ?? null;
    const company = application?.company ?? '';
    if (!use.toldAt) return words.planned(name ?? '', company);
    const told = name ? words.told(name, company) : words.toldNobody(company);
    return `${told}, ${wordDay(dayIn(use.toldAt, timeZone), locale)}`;
  };
  return (
    <div className="story-uses">
      {proves.length > 0 && (
        <p className="small soft">
          {words.proves}: {proves.map(({ text }) => frame.quoted(text)).join(', ')}
        </p>
      )}
      {uses.length === 0 ? (
        <p>
          <Chip tone="line">{words.usedNot}</Chip>
        </p>
      ) : (
        <>
          <p className="label">{words.used}</p>
          <ul>
            {uses.map((banked) => (
              <li key={banked.use.id} className="small soft">
                <a href={`#/interviews/${banked.interview.id}`}>{line(banked)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
