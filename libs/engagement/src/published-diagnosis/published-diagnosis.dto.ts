import { ChainMapDto } from '../chain-map/chain-map.dto';
import { FindingDto } from '../findings/findings.dto';

/** The gap that this cycle closes, as the founder sees it. */
export class PublishedFocusDto {
  findingId: string;
  statement: string;
  founderSummary: string;
  /** @format date-time */
  chosenAt: string;
}

/** What of a diagnosis is published, whoever asks. */
export class PublishedDiagnosisDto {
  engagementId: string;
  /** Latest first, 100 at most. */
  findings: FindingDto[];
  /** Null while it is private. */
  chainMap: ChainMapDto | null;
  /** Null until one is chosen whose finding is published. */
  installFocus: PublishedFocusDto | null;
}
