import { ChainMapDto } from '../chain-map/chain-map.dto';
import { FindingDto } from '../findings/findings.dto';

/** The gap this cycle closes, as the founder sees it. */
export class PublishedFocusDto {
  findingId: string;
  statement: string;
  founderSummary: string;
  /** @format date-time */
  chosenAt: string;
}

/** The published part of a diagnosis, the same for every reader. */
export class PublishedDiagnosisDto {
  engagementId: string;
  /** Latest first, at most 100. */
  findings: FindingDto[];
  /** Null while it is private. */
  chainMap: ChainMapDto | null;
  /** Null until a gap with a published finding is chosen. */
  installFocus: PublishedFocusDto | null;
}
