import { Injectable } from '@nestjs/common';

/** What became of deliveries since the process started. */
@Injectable()
export class DeliveryCounters {
  sent = 0;
  retried = 0;
  failed = 0;
  suppressed = 0;
}
