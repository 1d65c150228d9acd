# onrecord in a container; see docs/operating.md. Not built by Docker yet: its steps were run by hand in an empty folder
# with the files of .dockerignore, and test/container.test.ts reads it. It was not linted.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
# Installs with development packages, builds dist/ (npm's "prepare"), and removes them again.
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATABASE_URL=file:/data/store.db
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/THIRD_PARTY.md ./
COPY --from=build /app/bin bin
COPY --from=build /app/dist dist
COPY --from=build /app/node_modules node_modules
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --start-period=20s --interval=10s --timeout=3s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=32", "bin/onrecord.js"]
CMD ["serve"]
