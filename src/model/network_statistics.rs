//! Network counters of a container: queues of Linux traffic control, and the protocol
//! counters that Linux shows in `/proc/net/snmp`, under the names they have there.

use crate::codec::message;

message! {
    /// Counters of one traffic control queue that shapes a container's traffic. Since 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TrafficControlStatistics = v1::TrafficControlStatistics {
        /// Name of the queue: `bw_limit` or `bloat_reduction`, after 1.11 also `ingress_bw_limit`
        /// or `ingress_bloat_reduction`.
        pub id: String = 1,
        /// Backlog of the queue now, which the kernel counts in bytes.
        pub backlog: Option<u64> = 2,
        /// Bytes that have gone through it.
        pub bytes: Option<u64> = 3,
        /// Packets dropped.
        pub drops: Option<u64> = 4,
        /// Times a packet found the limit reached.
        pub overlimits: Option<u64> = 5,
        /// Packets that have gone through it.
        pub packets: Option<u64> = 6,
        /// Packets waiting in the queue now.
        pub qlen: Option<u64> = 7,
        /// Present rate in bytes per second.
        pub ratebps: Option<u64> = 8,
        /// Present rate in packets per second.
        pub ratepps: Option<u64> = 9,
        /// Times a packet was put back because the device was busy.
        pub requeues: Option<u64> = 10,
    }
}

message! {
    /// Counters of IPv4, the `ip` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct IpStatistics = v1::IpStatistics {
        /// Whether the stack forwards datagrams: 1 yes, 2 no.
        pub forwarding: Option<i64> = 1 "Forwarding",
        /// Time to live put into datagrams that name none.
        pub default_ttl: Option<i64> = 2 "DefaultTTL",
        /// Datagrams received, those with errors included.
        pub in_receives: Option<i64> = 3 "InReceives",
        /// Received datagrams dropped for an error in the header.
        pub in_hdr_errors: Option<i64> = 4 "InHdrErrors",
        /// Received datagrams dropped for a destination that is not valid here.
        pub in_addr_errors: Option<i64> = 5 "InAddrErrors",
        /// Datagrams forwarded, or tried to.
        pub forw_datagrams: Option<i64> = 6 "ForwDatagrams",
        /// Received datagrams dropped for an unknown or unsupported protocol.
        pub in_unknown_protos: Option<i64> = 7 "InUnknownProtos",
        /// Received datagrams dropped without an error of theirs, such as for lack of buffers.
        pub in_discards: Option<i64> = 8 "InDiscards",
        /// Datagrams handed to the protocols above IP.
        pub in_delivers: Option<i64> = 9 "InDelivers",
        /// Datagrams the protocols above IP asked to send; forwarded ones do not count.
        pub out_requests: Option<i64> = 10 "OutRequests",
        /// Datagrams to send that were dropped without an error of theirs.
        pub out_discards: Option<i64> = 11 "OutDiscards",
        /// Datagrams dropped because no route was found.
        pub out_no_routes: Option<i64> = 12 "OutNoRoutes",
        /// Longest time, in seconds, that fragments wait for the rest of their datagram.
        pub reasm_timeout: Option<i64> = 13 "ReasmTimeout",
        /// Fragments received that needed reassembly.
        pub reasm_reqds: Option<i64> = 14 "ReasmReqds",
        /// Datagrams put together from fragments.
        pub reasm_o_ks: Option<i64> = 15 "ReasmOKs",
        /// Failures of reassembly, for whatever reason.
        pub reasm_fails: Option<i64> = 16 "ReasmFails",
        /// Datagrams split into fragments.
        pub frag_o_ks: Option<i64> = 17 "FragOKs",
        /// Datagrams dropped because they could not be split, as with the flag not to.
        pub frag_fails: Option<i64> = 18 "FragFails",
        /// Fragments made.
        pub frag_creates: Option<i64> = 19 "FragCreates",
    }
}

message! {
    /// Counters of ICMP, the `icmp` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct IcmpStatistics = v1::IcmpStatistics {
        /// Messages received, those with errors included.
        pub in_msgs: Option<i64> = 1 "InMsgs",
        /// Received messages with an error such as a bad checksum or length.
        pub in_errors: Option<i64> = 2 "InErrors",
        /// Received messages with a bad checksum.
        pub in_csum_errors: Option<i64> = 3 "InCsumErrors",
        /// Destination Unreachable messages received.
        pub in_dest_unreachs: Option<i64> = 4 "InDestUnreachs",
        /// Time Exceeded messages received.
        pub in_time_excds: Option<i64> = 5 "InTimeExcds",
        /// Parameter Problem messages received.
        pub in_parm_probs: Option<i64> = 6 "InParmProbs",
        /// Source Quench messages received.
        pub in_src_quenchs: Option<i64> = 7 "InSrcQuenchs",
        /// Redirect messages received.
        pub in_redirects: Option<i64> = 8 "InRedirects",
        /// Echo requests received.
        pub in_echos: Option<i64> = 9 "InEchos",
        /// Echo replies received.
        pub in_echo_reps: Option<i64> = 10 "InEchoReps",
        /// Timestamp requests received.
        pub in_timestamps: Option<i64> = 11 "InTimestamps",
        /// Timestamp replies received.
        pub in_timestamp_reps: Option<i64> = 12 "InTimestampReps",
        /// Address Mask requests received.
        pub in_addr_masks: Option<i64> = 13 "InAddrMasks",
        /// Address Mask replies received.
        pub in_addr_mask_reps: Option<i64> = 14 "InAddrMaskReps",
        /// Messages sent, or tried to.
        pub out_msgs: Option<i64> = 15 "OutMsgs",
        /// Messages not sent because of a problem within ICMP, such as lack of buffers.
        pub out_errors: Option<i64> = 16 "OutErrors",
        /// Destination Unreachable messages sent.
        pub out_dest_unreachs: Option<i64> = 17 "OutDestUnreachs",
        /// Time Exceeded messages sent.
        pub out_time_excds: Option<i64> = 18 "OutTimeExcds",
        /// Parameter Problem messages sent.
        pub out_parm_probs: Option<i64> = 19 "OutParmProbs",
        /// Source Quench messages sent.
        pub out_src_quenchs: Option<i64> = 20 "OutSrcQuenchs",
        /// Redirect messages sent.
        pub out_redirects: Option<i64> = 21 "OutRedirects",
        /// Echo requests sent.
        pub out_echos: Option<i64> = 22 "OutEchos",
        /// Echo replies sent.
        pub out_echo_reps: Option<i64> = 23 "OutEchoReps",
        /// Timestamp requests sent.
        pub out_timestamps: Option<i64> = 24 "OutTimestamps",
        /// Timestamp replies sent.
        pub out_timestamp_reps: Option<i64> = 25 "OutTimestampReps",
        /// Address Mask requests sent.
        pub out_addr_masks: Option<i64> = 26 "OutAddrMasks",
        /// Address Mask replies sent.
        pub out_addr_mask_reps: Option<i64> = 27 "OutAddrMaskReps",
    }
}

message! {
    /// Counters of TCP, the `tcp` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TcpStatistics = v1::TcpStatistics {
        /// Algorithm for the retransmission timeout, as a number of the MIB; 1 stands for other.
        pub rto_algorithm: Option<i64> = 1 "RtoAlgorithm",
        /// Shortest retransmission timeout in milliseconds.
        pub rto_min: Option<i64> = 2 "RtoMin",
        /// Longest retransmission timeout in milliseconds.
        pub rto_max: Option<i64> = 3 "RtoMax",
        /// Most connections possible; -1 where there is no fixed number.
        pub max_conn: Option<i64> = 4 "MaxConn",
        /// Connections opened from this side.
        pub active_opens: Option<i64> = 5 "ActiveOpens",
        /// Connections opened from the other side.
        pub passive_opens: Option<i64> = 6 "PassiveOpens",
        /// Attempts to open a connection, from either side, that failed.
        pub attempt_fails: Option<i64> = 7 "AttemptFails",
        /// Connections reset while established or waiting to close.
        pub estab_resets: Option<i64> = 8 "EstabResets",
        /// Connections established or waiting to close now.
        pub curr_estab: Option<i64> = 9 "CurrEstab",
        /// Segments received, those with errors included.
        pub in_segs: Option<i64> = 10 "InSegs",
        /// Segments sent, without those only retransmitted.
        pub out_segs: Option<i64> = 11 "OutSegs",
        /// Segments retransmitted.
        pub retrans_segs: Option<i64> = 12 "RetransSegs",
        /// Segments received with an error, such as a bad checksum.
        pub in_errs: Option<i64> = 13 "InErrs",
        /// Segments sent with the reset flag.
        pub out_rsts: Option<i64> = 14 "OutRsts",
        /// Segments received with a bad checksum.
        pub in_csum_errors: Option<i64> = 15 "InCsumErrors",
    }
}

message! {
    /// Counters of UDP, the `udp` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UdpStatistics = v1::UdpStatistics {
        /// Datagrams delivered to users.
        pub in_datagrams: Option<i64> = 1 "InDatagrams",
        /// Datagrams received for a port nobody listened on.
        pub no_ports: Option<i64> = 2 "NoPorts",
        /// Datagrams not delivered for other reasons.
        pub in_errors: Option<i64> = 3 "InErrors",
        /// Datagrams sent.
        pub out_datagrams: Option<i64> = 4 "OutDatagrams",
        /// Datagrams dropped because the receive buffer was full.
        pub rcvbuf_errors: Option<i64> = 5 "RcvbufErrors",
        /// Datagrams not sent because the send buffer was full.
        pub sndbuf_errors: Option<i64> = 6 "SndbufErrors",
        /// Datagrams received with a bad checksum.
        pub in_csum_errors: Option<i64> = 7 "InCsumErrors",
        /// Multicast datagrams received that no socket wanted.
        pub ignored_multi: Option<i64> = 8 "IgnoredMulti",
    }
}

message! {
    /// Protocol counters of one container. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SnmpStatistics = v1::SnmpStatistics {
        /// Counters of IPv4.
        pub ip_stats: Option<Box<IpStatistics>> = 1,
        /// Counters of ICMP.
        pub icmp_stats: Option<Box<IcmpStatistics>> = 2,
        /// Counters of TCP.
        pub tcp_stats: Option<Box<TcpStatistics>> = 3,
        /// Counters of UDP.
        pub udp_stats: Option<Box<UdpStatistics>> = 4,
    }
}
