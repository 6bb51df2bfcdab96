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

/** Practice only: how often each author was right, by stated confidence. */
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
          below="How confident authors were, compared with what the reviews found. If you’re 70 % confident, 7 in 10 decisions should turn out right."
        >
          {people.length === 0 && (
            <Blank heading="No outcomes reviewed yet" level={2}>
              When you write a decision, say how confident you are and what you expect by which date. You’ll
              be asked to review it that day, and the result counts here.
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
              “Right” means as expected or better. Inconclusive outcomes are listed but don’t count toward the
              share. With fewer than {CALIBRATION_MIN} outcomes, a share says more about chance than about
              judgment. Decisions without a stated confidence don’t count. Founders can’t see this page.
            </p>
          )}
        </Page>
      )}
    </Loaded>
  );
}
