export * from '@quarterdeck/platform/testing/test-redis';
