import 'reflect-metadata';
import { testApp } from '@quarterdeck/platform/testing/test-app';
import { useTestServer, type TestServerInfo } from '@quarterdeck/platform/testing/test-server';
import { apiFeatures } from './api.module';

// The whole API for all test files. The server to use comes as a message, the address goes back as one.
process.once('message', (server: TestServerInfo) => {
  useTestServer(server);
  void testApp(apiFeatures, { config: { signUp: 'open', trustedProxies: '127.0.0.1' } }).then(
    async ({ app }) => process.send!(await app.getUrl()),
  );
});
process.once('disconnect', () => process.exit(0));
