import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ComposesMail, type MailComposer } from './mail-composer';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kinds';

/** The composer of every kind. A kind without one, or with two, ends the start of the worker. */
@Injectable()
export class Composers implements OnModuleInit {
  private readonly byKind = new Map<NotificationKind, MailComposer>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders({ metadataKey: ComposesMail.KEY })) {
      const kind = this.discovery.getMetadataByDecorator(ComposesMail, wrapper)!;
      const known = this.byKind.get(kind);
      if (known && known !== wrapper.instance)
        throw new Error(`Two providers compose the mail ${kind}: ${nameOf(known)} and ${wrapper.name}.`);
      this.byKind.set(kind, wrapper.instance as MailComposer);
    }
    const missing = NOTIFICATION_KINDS.filter((kind) => !this.byKind.has(kind));
    if (missing.length > 0)
      throw new Error(`No provider composes the mail ${missing.join(', ')}: import its worker module.`);
  }

  of(kind: NotificationKind): MailComposer {
    return this.byKind.get(kind)!;
  }
}

function nameOf(composer: MailComposer): string {
  return composer.constructor.name;
}
