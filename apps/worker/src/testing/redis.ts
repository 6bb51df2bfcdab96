export * from '@quarterdeck/testing/test-redis';
