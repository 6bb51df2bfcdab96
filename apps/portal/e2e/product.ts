import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** The product and its demo practice live as long as this connection. */
export class Product {
  private constructor(
    readonly url: string,
    private readonly connection: Socket,
  ) {}

  static async open(): Promise<Product> {
    const { QUARTERDECK_TEST_PRODUCTS = '', JEST_WORKER_ID } = process.env;
    const port = QUARTERDECK_TEST_PRODUCTS.split(',')[Number(JEST_WORKER_ID) - 1];
    const connection = connect(Number(port), '127.0.0.1');
    const closed = once(connection, 'close').then(() => {
      throw new Error('The process that opens products has ended.');
    });
    const [line] = (await Promise.race([once(connection.setEncoding('utf8'), 'data'), closed])) as [string];
    closed.catch(() => undefined);
    const { url, error } = JSON.parse(line) as { url: string; error?: string };
    if (error) throw new Error(`The product did not open: ${error}`);
    return new Product(url, connection);
  }

  close(): void {
    this.connection.destroy();
  }
}
