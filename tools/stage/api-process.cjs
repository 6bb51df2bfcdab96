'use strict';
// The built api as a process that ends with the one that started it.
process.once('disconnect', () => process.exit(1));
require('../../dist/apps/api/src/main.js');
