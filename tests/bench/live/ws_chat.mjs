// SPDX-License-Identifier: Apache-2.0
// A server as most are written with the package `ws`: what a writer (/w/TOPIC) says is sent to each
// reader (/r/TOPIC).
import { WebSocketServer, WebSocket } from "ws";

const topics = new Map();
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, backlog: 4096 });

server.on("connection", (socket, request) => {
  const [, role, topic] = request.url.split("/");
  if (!topics.has(topic)) topics.set(topic, new Set());
  const readers = topics.get(topic);
  if (role === "r") {
    readers.add(socket);
    socket.on("close", () => readers.delete(socket));
  } else {
    socket.on("message", (message) => {
      for (const reader of readers) {
        if (reader.readyState === WebSocket.OPEN) reader.send(message, { binary: false });
      }
    });
  }
  socket.on("error", () => {});
});
server.on("listening", () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
