import { Controller, Get, Headers, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@quarterdeck/platform/http/access/access';
import { Answers, fileAnswer } from '@quarterdeck/platform/http/bodies/file-answer';
import { CalendarFileParams } from './calendar-feeds.dto';
import { CalendarFeedsService } from './calendar-feeds.service';

const TYPE = 'text/calendar; charset=utf-8';

@Controller('v1/calendars')
export class CalendarFilesController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  /**
   * Gets the iCalendar file of a feed: its owner's due dates, from 90 days ago through everything planned. The address
   * is the only credential. Returns 304 if `If-None-Match` carries the current tag.
   */
  @Get(':file')
  @Public()
  @Answers('text/calendar')
  async get(
    @Param() { file }: CalendarFileParams,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { text, tag } = await this.feeds.file(file);
    const answer = fileAnswer('quarterdeck.ics', TYPE, text);
    void reply.headers({ etag: tag, 'cache-control': 'private, max-age=300' });
    if (known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)) {
      void reply.status(304);
      return undefined;
    }
    return answer;
  }
}
