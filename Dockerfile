# The sources run as they are: nothing is built, only what `npm ci --omit=dev` brings is added.
FROM node:24-alpine AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-alpine
ENV NODE_ENV=production \
    ARTICLES_DIR=/app/seeds \
    DATABASE_URL=sqlite:/data/footnote.sqlite \
    CACHE_DIR=/data/cache \
    METRICS_PORT=9464
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY package.json LICENSE ./
COPY seeds seeds
COPY commands commands
COPY src src
RUN install -d -o node -g node /data
USER node
# All that is ever written; the rest of the file system may be read-only.
VOLUME /data
EXPOSE 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--import", "./src/compile-cache.ts", "src/main.ts"]
