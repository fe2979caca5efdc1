"""The network between a kiosk and a hub: it can be cut, or swallow everything without a word."""

import asyncio
import threading
from contextlib import suppress


class Network(threading.Thread):
    """Runs any number of wires on one loop."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.loop = asyncio.new_event_loop()
        self._wires: list[Wire] = []
        self.start()

    def run(self) -> None:
        self.loop.run_forever()

    def wire(self, port: int) -> "Wire":
        """Return a new wire to a port of this machine."""
        wire = Wire(self, port)
        self._wires.append(wire)
        asyncio.run_coroutine_threadsafe(wire.open(), self.loop).result(10)
        return wire

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self.loop).result(10)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.join(5)
        self.loop.close()

    async def _end(self) -> None:
        for wire in self._wires:
            wire.close()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0.05)


class Wire:
    """A way to a hub. `mode` is open, cut (connections are refused) or silent (whatever is sent is swallowed)."""

    def __init__(self, network: Network, target: int) -> None:
        self._network = network
        self.target = target
        self.port = 0
        self.mode = "open"
        self._writers: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        """Take the wire down; on the loop's own thread."""
        if self._server:
            self._server.close()
        self._drop()

    def set(self, mode: str) -> None:
        """Change what the wire does, also to connections that stand."""
        self.mode = mode
        if mode == "cut":
            self._network.loop.call_soon_threadsafe(self._drop)

    def _drop(self) -> None:
        for writer in list(self._writers):
            writer.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.mode == "cut":
            writer.transport.abort()
            return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, far_writer}
        try:
            await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer))
        finally:
            for end in (writer, far_writer):
                self._writers.discard(end)
                end.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65_536):
                if self.mode == "open":
                    writer.write(data)
                    await writer.drain()
        if self.mode != "silent":
            writer.transport.abort()
