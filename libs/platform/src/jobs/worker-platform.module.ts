import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { EventBus } from '../events/event-bus';
import { healthProviders } from '../health/health.providers';
import { Readiness } from '../health/readiness';
import { LOGGER } from '../logging/logger.token';
import { Mailer } from '../mail/mailer';
import { Metrics } from '../metrics/metrics';
import { NotificationMetrics } from '../metrics/notification-metrics';
import { SlackSender } from '../slack/slack-sender';
import { OperatorServer } from '../operator/operator-server';
import { TenantDb } from '../tenancy/tenant-db';
import { Breakers } from './breakers';
import { Carriers } from './carriers';
import { Composers } from './composers';
import { Deliveries } from './deliveries';
import { DeliveryLedger } from './delivery-ledger';
import { DeliveryProcessor } from './delivery.processor';
import { DELIVERY_TIMING, type DeliveryTiming } from './delivery-timing';
import { QueueOutage } from './outage';
import { DELIVERIES, DeliveryQueue, DeliveryWorker, queueConnection } from './queue-backend';
import { SweepLoop } from './sweep-loop';
import { WakeSweep } from './wake-sweep';

/** What every feature of the worker stands on: configuration, logger, the tenant database as `app_job`, mail and the queue. */
@Global()
@Module({})
export class WorkerPlatformModule {
  static forWorker(config: Config, logger: Logger, timing: DeliveryTiming): DynamicModule {
    BullModule.queueClass = DeliveryQueue;
    BullModule.workerClass = DeliveryWorker;
    return {
      module: WorkerPlatformModule,
      imports: [
        DiscoveryModule,
        database(config),
        // Registered by hand, when everything else has started without an error.
        BullModule.forRoot({
          connection: queueConnection(config),
          extraOptions: { manualRegistration: true },
        }),
        BullModule.registerQueue({ name: DELIVERIES }),
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: DELIVERY_TIMING, useValue: timing },
        {
          provide: TenantDb,
          useFactory: (source: DataSource) => new TenantDb(source),
          inject: [getDataSourceToken('job')],
        },
        EventBus,
        { provide: Mailer, useFactory: () => new Mailer(config) },
        { provide: SlackSender, useFactory: () => new SlackSender(config) },
        { provide: Breakers, useFactory: () => new Breakers() },
        Carriers,
        QueueOutage,
        SweepLoop,
        WakeSweep,
        Composers,
        DeliveryLedger,
        Deliveries,
        DeliveryProcessor,
        OperatorServer,
        ...healthProviders(['job']),
        {
          provide: NotificationMetrics,
          useFactory: (metrics: Metrics, breakers: Breakers) => {
            const notifications = new NotificationMetrics(metrics);
            notifications.watchServers(metrics, (channel) => breakers.open(channel));
            return notifications;
          },
          inject: [Metrics, Breakers],
        },
      ],
      exports: [Config, LOGGER, TenantDb, EventBus, SweepLoop, Metrics, Readiness],
    };
  }
}

function database({ databaseJobUrl, databasePool }: Config): DynamicModule {
  return TypeOrmModule.forRoot({
    name: 'job',
    type: 'postgres',
    url: databaseJobUrl,
    poolSize: databasePool,
    connectTimeoutMS: 5_000,
    applicationName: 'quarterdeck-job',
    retryAttempts: 0,
    extra: { keepAlive: true, options: '-c timezone=UTC' },
    // An idle connection that PostgreSQL closes is replaced when the next one is needed.
    poolErrorHandler: () => undefined,
  });
}
