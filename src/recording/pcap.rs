//! Recorded packets → the bytes of each direction of each TCP connection.
//!
//! Files of libpcap and pcapng, of Ethernet, loopback, Linux "any" or bare IP. Segments are put
//! in order of their sequence numbers; of bytes that were sent twice the first ones count.

use std::collections::HashMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use etherparse::{EtherType, LaxNetSlice, LaxSlicedPacket, TransportSlice};
use pcap_parser::pcapng::{parse_block_be, parse_block_le};
use pcap_parser::{Block, Linktype, parse_pcap_frame, parse_pcap_frame_be, parse_pcap_header};

/// What a file of packets holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PacketFile {
    /// The connections that carry data, in order of their first packets.
    pub connections: Vec<Connection>,
    /// How many packets are not TCP over IP, or are cut so short that it does not show.
    pub other_packets: usize,
    /// Why the file cannot be read to its end, or not all of its packets; what stands before is
    /// there.
    pub error: Option<PcapError>,
}

/// A TCP connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Who opened it; where that was not recorded, who was first heard.
    pub client: SocketAddr,
    /// Whom it was opened to.
    pub server: SocketAddr,
    /// Whether the recording has its opening, so that the first bytes are the first that were
    /// said.
    pub opened: bool,
    /// What the client said.
    pub requests: Flow,
    /// What the server said.
    pub responses: Flow,
}

/// What one side of a connection said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// The bytes, in order; between two pieces some are missing from the recording.
    pub pieces: Vec<Piece>,
    /// How the last piece ends.
    pub end: FlowEnd,
}

/// How what one side of a connection said ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FlowEnd {
    /// The recording ends before the side closes the connection, or the connection breaks off.
    #[default]
    Open,
    /// The side closes the connection after the last byte.
    Closed,
    /// The side closes the connection, but bytes before are missing from the recording.
    Missing,
}

/// Bytes without a gap. Their `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece {
    /// The bytes.
    pub bytes: Bytes,
    /// From which byte on they were first seen when, since 1970.
    times: Vec<(usize, Duration)>,
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Piece")
            .field("bytes", &format_args!("<{} bytes>", self.bytes.len()))
            .field("time", &self.time(0))
            .finish_non_exhaustive()
    }
}

impl Piece {
    /// Bytes that were all seen at one time.
    pub fn new(bytes: Bytes, time: Duration) -> Self {
        Piece { bytes, times: vec![(0, time)] }
    }

    /// When a byte was first seen, since 1970.
    pub fn time(&self, at: usize) -> Duration {
        let n = self.times.partition_point(|(from, _)| *from <= at);
        self.times.get(n.saturating_sub(1)).map_or(Duration::ZERO, |(_, time)| *time)
    }
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PcapError {
    /// The file is neither of libpcap nor of pcapng.
    #[error("neither a pcap nor a pcapng file")]
    NotPcap,
    /// The packets are of a link that is not known here.
    #[error("packets of link type {0}, which is not known")]
    Link(i32),
    /// The file is damaged.
    #[error("damaged (at byte {offset})")]
    Damaged {
        /// Where in the file.
        offset: usize,
    },
    /// The file ends inside a packet.
    #[error("the file ends inside a packet (at byte {offset})")]
    Cut {
        /// Where the packet begins in the file.
        offset: usize,
    },
}

/// Reads a file of packets. One that is damaged or cut is read up to there.
///
/// # Errors
/// The file does not hold packets, or holds only packets of a link that is not known.
pub fn read(file: &[u8]) -> Result<PacketFile, PcapError> {
    let mut gathering = Gathering::default();
    let read = match file.first_chunk() {
        Some(&[0x0a, 0x0d, 0x0d, 0x0a]) => read_pcapng(file, &mut gathering),
        _ => read_pcap(file, &mut gathering),
    };
    let error = match read {
        Err(e @ PcapError::NotPcap) => return Err(e),
        Err(e @ PcapError::Link(_)) if gathering.sessions.is_empty() => return Err(e),
        read => read.err(),
    };
    let connections = gathering.sessions.into_iter().filter_map(Session::finish).collect();
    Ok(PacketFile { connections, other_packets: gathering.other_packets, error })
}

/// Whether a parser's error is that the file ends.
fn is_end<T>(e: &pcap_parser::nom::Err<T>) -> bool {
    matches!(e, pcap_parser::nom::Err::Incomplete(_))
}

fn read_pcap(file: &[u8], gathering: &mut Gathering) -> Result<(), PcapError> {
    let (mut rest, header) = parse_pcap_header(file).map_err(|_| PcapError::NotPcap)?;
    let frame = if header.is_bigendian() { parse_pcap_frame_be } else { parse_pcap_frame };
    while !rest.is_empty() {
        let offset = file.len() - rest.len();
        let packet = match frame(rest) {
            Ok((after, packet)) => {
                rest = after;
                packet
            }
            Err(e) if is_end(&e) => return Err(PcapError::Cut { offset }),
            Err(_) => return Err(PcapError::Damaged { offset }),
        };
        let scale = if header.is_nanosecond_precision() { 1 } else { 1000 };
        let time = Duration::from_secs(packet.ts_sec.into())
            + Duration::from_nanos(u64::from(packet.ts_usec) * scale);
        gathering.packet(header.network, time, packet.data)?;
    }
    Ok(())
}

fn read_pcapng(file: &[u8], gathering: &mut Gathering) -> Result<(), PcapError> {
    let (mut rest, mut big_endian) = (file, false);
    // The link of each interface of the section, and how it counts time.
    let mut interfaces: Vec<(Linktype, u8, i64)> = Vec::new();
    // Packets of a link that is not known stand beside others.
    let mut unknown = Ok(());
    let mut packet = |gathering: &mut Gathering, link, time, data: &[u8]| {
        if let Err(e) = gathering.packet(link, time, data) {
            gathering.other_packets += 1;
            unknown = std::mem::replace(&mut unknown, Ok(())).and(Err(e));
        }
    };
    while !rest.is_empty() {
        let offset = file.len() - rest.len();
        let block = if big_endian { parse_block_be(rest) } else { parse_block_le(rest) };
        let block = match block {
            Ok((after, block)) => {
                rest = after;
                block
            }
            Err(e) if is_end(&e) => return Err(PcapError::Cut { offset }),
            Err(_) if offset == 0 => return Err(PcapError::NotPcap),
            Err(_) => return Err(PcapError::Damaged { offset }),
        };
        match block {
            Block::SectionHeader(section) => {
                big_endian = section.big_endian();
                interfaces.clear();
            }
            Block::InterfaceDescription(i) => {
                interfaces.push((i.linktype, i.if_tsresol, i.if_tsoffset));
            }
            Block::EnhancedPacket(block) => {
                let interface = usize::try_from(block.if_id).ok().and_then(|i| interfaces.get(i));
                let Some(&(link, resolution, offset)) = interface else {
                    gathering.other_packets += 1;
                    continue;
                };
                let ticks = u64::from(block.ts_high) << 32 | u64::from(block.ts_low);
                let captured = usize::try_from(block.caplen).unwrap_or(usize::MAX);
                let data = block.data.get(..captured).unwrap_or(block.data);
                packet(gathering, link, time(ticks, resolution, offset), data);
            }
            Block::SimplePacket(block) => match interfaces.first() {
                Some(&(link, ..)) => {
                    let original = usize::try_from(block.origlen).unwrap_or(usize::MAX);
                    let data = block.data.get(..original).unwrap_or(block.data);
                    packet(gathering, link, Duration::ZERO, data);
                }
                None => gathering.other_packets += 1,
            },
            _ => {}
        }
    }
    unknown
}

/// The time of so many ticks: a power of ten, or of two if the highest bit is set, make a
/// second.
fn time(ticks: u64, resolution: u8, offset: i64) -> Duration {
    let power = u32::from(resolution & 0x7f);
    let per_second =
        if resolution & 0x80 == 0 { 10u64.checked_pow(power) } else { 1u64.checked_shl(power) };
    let per_second = per_second.unwrap_or(1_000_000);
    let nanos = u128::from(ticks % per_second) * 1_000_000_000 / u128::from(per_second);
    let seconds = (ticks / per_second).saturating_add_signed(offset);
    Duration::new(seconds, u32::try_from(nanos).unwrap_or_default())
}

impl Flow {
    /// Whether the first bytes are the begin of an HTTP response.
    fn says_response(&self) -> bool {
        self.pieces.first().is_some_and(|piece| piece.bytes.starts_with(b"HTTP/"))
    }
}

/// Connections while their packets come in.
#[derive(Default)]
struct Gathering {
    sessions: Vec<Session>,
    /// The latest session of two ends, in this order.
    latest: HashMap<(SocketAddr, SocketAddr), usize>,
    other_packets: usize,
}

struct Session {
    client: SocketAddr,
    server: SocketAddr,
    /// What the client says, and what the server says.
    halves: [Half; 2],
}

/// One direction of a connection.
#[derive(Default)]
struct Half {
    /// The first number of all, if the opening was seen.
    opening: Option<u32>,
    /// The sequence number of the latest segment, and where that is in the stream.
    last: Option<(u32, i64)>,
    segments: Vec<(i64, Duration, Vec<u8>)>,
    /// Where in the stream the side closes it.
    closed: Option<i64>,
}

impl Gathering {
    fn packet(&mut self, link: Linktype, time: Duration, data: &[u8]) -> Result<(), PcapError> {
        let packet = match link {
            Linktype::ETHERNET => LaxSlicedPacket::from_ethernet(data).ok(),
            // A family of four bytes in an order of its own, which the IP header repeats.
            Linktype::NULL | Linktype::LOOP => data.get(4..).and_then(of_ip),
            Linktype::RAW | Linktype::IPV4 | Linktype::IPV6 => of_ip(data),
            // Numbers of the same on some systems.
            Linktype(12 | 14) => of_ip(data),
            Linktype::LINUX_SLL => of_cooked(data, 14, 16),
            Linktype(276) => of_cooked(data, 0, 20),
            other => return Err(PcapError::Link(other.0)),
        };
        if packet.and_then(|packet| self.segment(time, &packet)).is_none() {
            self.other_packets += 1;
        }
        Ok(())
    }

    fn segment(&mut self, time: Duration, packet: &LaxSlicedPacket<'_>) -> Option<()> {
        let (from, to): (IpAddr, IpAddr) = match packet.net.as_ref()? {
            LaxNetSlice::Ipv4(ip) => {
                (ip.header().source_addr().into(), ip.header().destination_addr().into())
            }
            LaxNetSlice::Ipv6(ip) => {
                (ip.header().source_addr().into(), ip.header().destination_addr().into())
            }
            LaxNetSlice::Arp(_) => return None,
        };
        let Some(TransportSlice::Tcp(tcp)) = &packet.transport else { return None };
        let from = SocketAddr::new(from, tcp.source_port());
        let to = SocketAddr::new(to, tcp.destination_port());
        let number = tcp.sequence_number();
        let known = self.latest.get(&(from, to)).copied();
        let opens = tcp.syn() && !tcp.ack();
        // The same two ends may meet again: with another number, it is another connection.
        let again = known.and_then(|i| self.sessions.get(i)).is_some_and(|session| {
            opens && session.half(from).opening.is_some_and(|first| first != number)
        });
        let index = match known {
            Some(index) if !again => index,
            _ => {
                // An answer to an opening that was not recorded comes from the server.
                let (client, server) = if tcp.syn() && tcp.ack() { (to, from) } else { (from, to) };
                self.sessions.push(Session { client, server, halves: Default::default() });
                self.latest.insert((from, to), self.sessions.len() - 1);
                self.latest.insert((to, from), self.sessions.len() - 1);
                self.sessions.len() - 1
            }
        };
        let session = self.sessions.get_mut(index)?;
        session.half_mut(from).take(number, (tcp.syn(), tcp.fin()), time, tcp.payload());
        Some(())
    }
}

fn of_ip(data: &[u8]) -> Option<LaxSlicedPacket<'_>> {
    LaxSlicedPacket::from_ip(data).ok()
}

/// A packet of Linux' "any" device: the protocol is at one place, the packet at another.
fn of_cooked(data: &[u8], protocol: usize, start: usize) -> Option<LaxSlicedPacket<'_>> {
    let number = data.get(protocol..protocol + 2)?.first_chunk()?;
    let number = EtherType(u16::from_be_bytes(*number));
    Some(LaxSlicedPacket::from_ether_type(number, data.get(start..)?))
}

impl Session {
    fn half(&self, from: SocketAddr) -> &Half {
        let [client, server] = &self.halves;
        if from == self.client { client } else { server }
    }

    fn half_mut(&mut self, from: SocketAddr) -> &mut Half {
        let [client, server] = &mut self.halves;
        if from == self.client { client } else { server }
    }

    fn finish(self) -> Option<Connection> {
        let opened = self.halves.iter().all(|half| half.opening.is_some() || half.last.is_none());
        let [requests, responses] = self.halves.map(Half::finish);
        // Who is first heard may be the server.
        if !opened && requests.says_response() && !responses.says_response() {
            let (client, server) = (self.server, self.client);
            let (requests, responses) = (responses, requests);
            return Some(Connection { client, server, opened, requests, responses });
        }
        let says = |flow: &Flow| !flow.pieces.is_empty();
        (says(&requests) || says(&responses)).then_some(Connection {
            client: self.client,
            server: self.server,
            opened,
            requests,
            responses,
        })
    }
}

impl Half {
    fn take(&mut self, number: u32, (opens, closes): (bool, bool), time: Duration, payload: &[u8]) {
        if opens {
            self.opening = Some(number);
        }
        // The opening itself has a number.
        let number = number.wrapping_add(opens.into());
        // Numbers go around: each is near the one before it.
        let at = match self.last {
            Some((last, at)) => at + i64::from(number.wrapping_sub(last) as i32),
            None => 0,
        };
        if closes {
            let len = i64::try_from(payload.len()).unwrap_or(i64::MAX);
            self.closed = Some(at.saturating_add(len));
        }
        if payload.is_empty() && self.last.is_some() {
            // Keep-alive and the like: their numbers are one too low at times.
            return;
        }
        self.last = Some((number, at));
        if !payload.is_empty() {
            self.segments.push((at, time, payload.to_vec()));
        }
    }

    fn finish(mut self) -> Flow {
        // The sort keeps the order of arrival where places are equal.
        self.segments.sort_by_key(|s| s.0);
        let mut flow = Flow::default();
        let mut bytes = BytesMut::new();
        let mut times = Vec::new();
        let mut end: Option<i64> = None;
        for (at, time, payload) in self.segments {
            let known = end.map_or(0, |end| end.saturating_sub(at));
            let new = match usize::try_from(known) {
                Ok(known) => payload.get(known..).unwrap_or_default(),
                // There is a gap before it.
                Err(_) => {
                    let (bytes, times) = (std::mem::take(&mut bytes), std::mem::take(&mut times));
                    flow.pieces.push(Piece { bytes: bytes.freeze(), times });
                    &payload[..]
                }
            };
            if !new.is_empty() {
                times.push((bytes.len(), time));
                bytes.extend_from_slice(new);
            }
            let reach = at.saturating_add(i64::try_from(payload.len()).unwrap_or(i64::MAX));
            end = Some(end.map_or(reach, |end| end.max(reach)));
        }
        if !bytes.is_empty() {
            flow.pieces.push(Piece { bytes: bytes.freeze(), times });
        }
        flow.end = match self.closed {
            None => FlowEnd::Open,
            Some(at) if end.is_some_and(|end| end < at) => FlowEnd::Missing,
            Some(_) => FlowEnd::Closed,
        };
        flow
    }
}
