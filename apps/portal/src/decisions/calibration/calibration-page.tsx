import { CALIBRATION_MIN } from '@quarterdeck/domain/decision-calibration';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Blank } from '../../ui/blank';
import { Loaded } from '../../ui/loaded';
import { LoadingLines } from '../../ui/loading-lines';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Bands } from './bands';
import { calibrationQuery } from './calibration.queries';
import classes from './calibration.module.css';

const TITLE = 'How our decisions turned out';

/** For the practice alone: how often each author was right, by how sure they had said they were. */
export function CalibrationPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/decisions/outcomes' });
  const query = useQuery(calibrationQuery);
  const skeleton = (
    <Page title={TITLE} windowTitle={TITLE} width="reading">
      <LoadingLines rows={5} />
    </Page>
  );
  const log = (
    <Link to="/p/$slug/decisions" params={{ slug }}>
      Decisions
    </Link>
  );
  return (
    <Loaded query={query} skeleton={skeleton}>
      {({ people }) => (
        <Page
          title={TITLE}
          windowTitle={TITLE}
          width="reading"
          above={log}
          below="How sure somebody was when they decided, against what the review found. Of what one is 70 % sure of, 7 in 10 should turn out right."
        >
          {people.length === 0 && (
            <Blank heading="No outcome is reviewed yet" level={2}>
              Write with a decision how sure you are, and what you expect by which day. On that day it asks
              for a look, and what you find is counted here.
            </Blank>
          )}
          <div className={classes.people}>
            {people.map(({ person, n, hits, buckets }) => (
              <Section key={person.id} title={person.name} note={`${hits} of ${n} turned out right`}>
                <Bands bands={buckets} />
              </Section>
            ))}
          </div>
          {people.length > 0 && (
            <p className={classes.notes}>
              Right is as expected or better. What cannot be told is listed and left out of the share. With
              fewer than {CALIBRATION_MIN} outcomes a share says more about chance than about anybody’s
              judgement. A decision without a stated confidence is not counted. Founders do not see this page.
            </p>
          )}
        </Page>
      )}
    </Loaded>
  );
}
