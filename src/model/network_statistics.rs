//! Network counters of a container: queues of Linux traffic control, and the protocol
//! counters that Linux shows in `/proc/net/snmp`, under the names they have there.

use crate::codec::message;

message! {
    /// Counters of one traffic control queue that shapes a container's traffic. Since 0.23.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TrafficControlStatistics = v1::TrafficControlStatistics {
        /// Which queue: `bw_limit` or `bloat_reduction`, after 1.11 also `ingress_bw_limit` or
        /// `ingress_bloat_reduction`.
        ///
        /// Field `id` = 1.
        pub id: String,
        /// Backlog of the queue now, which the kernel counts in bytes.
        ///
        /// Field `backlog` = 2.
        pub backlog: Option<u64>,
        /// Bytes that have gone through it.
        ///
        /// Field `bytes` = 3.
        pub bytes: Option<u64>,
        /// Packets dropped.
        ///
        /// Field `drops` = 4.
        pub drops: Option<u64>,
        /// Times a packet found the limit reached.
        ///
        /// Field `overlimits` = 5.
        pub overlimits: Option<u64>,
        /// Packets that have gone through it.
        ///
        /// Field `packets` = 6.
        pub packets: Option<u64>,
        /// Packets waiting in the queue now.
        ///
        /// Field `qlen` = 7.
        pub qlen: Option<u64>,
        /// Present rate in bytes per second.
        ///
        /// Field `ratebps` = 8.
        pub ratebps: Option<u64>,
        /// Present rate in packets per second.
        ///
        /// Field `ratepps` = 9.
        pub ratepps: Option<u64>,
        /// Times a packet was put back because the device was busy.
        ///
        /// Field `requeues` = 10.
        pub requeues: Option<u64>,
    }
}

message! {
    /// Counters of IPv4, the `ip` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct IpStatistics = v1::IpStatistics {
        /// Whether the stack forwards datagrams: 1 yes, 2 no.
        ///
        /// Field `Forwarding` = 1.
        pub forwarding: Option<i64>,
        /// Time to live put into datagrams that name none.
        ///
        /// Field `DefaultTTL` = 2.
        pub default_ttl: Option<i64>,
        /// Datagrams received, those with errors included.
        ///
        /// Field `InReceives` = 3.
        pub in_receives: Option<i64>,
        /// Received datagrams dropped for an error in the header.
        ///
        /// Field `InHdrErrors` = 4.
        pub in_hdr_errors: Option<i64>,
        /// Received datagrams dropped for a destination that is not valid here.
        ///
        /// Field `InAddrErrors` = 5.
        pub in_addr_errors: Option<i64>,
        /// Datagrams forwarded, or tried to.
        ///
        /// Field `ForwDatagrams` = 6.
        pub forw_datagrams: Option<i64>,
        /// Received datagrams dropped for an unknown or unsupported protocol.
        ///
        /// Field `InUnknownProtos` = 7.
        pub in_unknown_protos: Option<i64>,
        /// Received datagrams dropped without an error of theirs, such as for lack of buffers.
        ///
        /// Field `InDiscards` = 8.
        pub in_discards: Option<i64>,
        /// Datagrams handed to the protocols above IP.
        ///
        /// Field `InDelivers` = 9.
        pub in_delivers: Option<i64>,
        /// Datagrams the protocols above IP asked to send; forwarded ones do not count.
        ///
        /// Field `OutRequests` = 10.
        pub out_requests: Option<i64>,
        /// Datagrams to send that were dropped without an error of theirs.
        ///
        /// Field `OutDiscards` = 11.
        pub out_discards: Option<i64>,
        /// Datagrams dropped because no route was found.
        ///
        /// Field `OutNoRoutes` = 12.
        pub out_no_routes: Option<i64>,
        /// Longest time, in seconds, that fragments wait for the rest of their datagram.
        ///
        /// Field `ReasmTimeout` = 13.
        pub reasm_timeout: Option<i64>,
        /// Fragments received that needed reassembly.
        ///
        /// Field `ReasmReqds` = 14.
        pub reasm_reqds: Option<i64>,
        /// Datagrams put together from fragments.
        ///
        /// Field `ReasmOKs` = 15.
        pub reasm_o_ks: Option<i64>,
        /// Failures of reassembly, for whatever reason.
        ///
        /// Field `ReasmFails` = 16.
        pub reasm_fails: Option<i64>,
        /// Datagrams split into fragments.
        ///
        /// Field `FragOKs` = 17.
        pub frag_o_ks: Option<i64>,
        /// Datagrams dropped because they could not be split, as with the flag not to.
        ///
        /// Field `FragFails` = 18.
        pub frag_fails: Option<i64>,
        /// Fragments made.
        ///
        /// Field `FragCreates` = 19.
        pub frag_creates: Option<i64>,
    }
}

message! {
    /// Counters of ICMP, the `icmp` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct IcmpStatistics = v1::IcmpStatistics {
        /// Messages received, those with errors included.
        ///
        /// Field `InMsgs` = 1.
        pub in_msgs: Option<i64>,
        /// Received messages with an error such as a bad checksum or length.
        ///
        /// Field `InErrors` = 2.
        pub in_errors: Option<i64>,
        /// Received messages with a bad checksum.
        ///
        /// Field `InCsumErrors` = 3.
        pub in_csum_errors: Option<i64>,
        /// Destination Unreachable messages received.
        ///
        /// Field `InDestUnreachs` = 4.
        pub in_dest_unreachs: Option<i64>,
        /// Time Exceeded messages received.
        ///
        /// Field `InTimeExcds` = 5.
        pub in_time_excds: Option<i64>,
        /// Parameter Problem messages received.
        ///
        /// Field `InParmProbs` = 6.
        pub in_parm_probs: Option<i64>,
        /// Source Quench messages received.
        ///
        /// Field `InSrcQuenchs` = 7.
        pub in_src_quenchs: Option<i64>,
        /// Redirect messages received.
        ///
        /// Field `InRedirects` = 8.
        pub in_redirects: Option<i64>,
        /// Echo requests received.
        ///
        /// Field `InEchos` = 9.
        pub in_echos: Option<i64>,
        /// Echo replies received.
        ///
        /// Field `InEchoReps` = 10.
        pub in_echo_reps: Option<i64>,
        /// Timestamp requests received.
        ///
        /// Field `InTimestamps` = 11.
        pub in_timestamps: Option<i64>,
        /// Timestamp replies received.
        ///
        /// Field `InTimestampReps` = 12.
        pub in_timestamp_reps: Option<i64>,
        /// Address Mask requests received.
        ///
        /// Field `InAddrMasks` = 13.
        pub in_addr_masks: Option<i64>,
        /// Address Mask replies received.
        ///
        /// Field `InAddrMaskReps` = 14.
        pub in_addr_mask_reps: Option<i64>,
        /// Messages sent, or tried to.
        ///
        /// Field `OutMsgs` = 15.
        pub out_msgs: Option<i64>,
        /// Messages not sent because of a problem within ICMP, such as lack of buffers.
        ///
        /// Field `OutErrors` = 16.
        pub out_errors: Option<i64>,
        /// Destination Unreachable messages sent.
        ///
        /// Field `OutDestUnreachs` = 17.
        pub out_dest_unreachs: Option<i64>,
        /// Time Exceeded messages sent.
        ///
        /// Field `OutTimeExcds` = 18.
        pub out_time_excds: Option<i64>,
        /// Parameter Problem messages sent.
        ///
        /// Field `OutParmProbs` = 19.
        pub out_parm_probs: Option<i64>,
        /// Source Quench messages sent.
        ///
        /// Field `OutSrcQuenchs` = 20.
        pub out_src_quenchs: Option<i64>,
        /// Redirect messages sent.
        ///
        /// Field `OutRedirects` = 21.
        pub out_redirects: Option<i64>,
        /// Echo requests sent.
        ///
        /// Field `OutEchos` = 22.
        pub out_echos: Option<i64>,
        /// Echo replies sent.
        ///
        /// Field `OutEchoReps` = 23.
        pub out_echo_reps: Option<i64>,
        /// Timestamp requests sent.
        ///
        /// Field `OutTimestamps` = 24.
        pub out_timestamps: Option<i64>,
        /// Timestamp replies sent.
        ///
        /// Field `OutTimestampReps` = 25.
        pub out_timestamp_reps: Option<i64>,
        /// Address Mask requests sent.
        ///
        /// Field `OutAddrMasks` = 26.
        pub out_addr_masks: Option<i64>,
        /// Address Mask replies sent.
        ///
        /// Field `OutAddrMaskReps` = 27.
        pub out_addr_mask_reps: Option<i64>,
    }
}

message! {
    /// Counters of TCP, the `tcp` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct TcpStatistics = v1::TcpStatistics {
        /// Algorithm for the retransmission timeout, as a number of the MIB; 1 stands for other.
        ///
        /// Field `RtoAlgorithm` = 1.
        pub rto_algorithm: Option<i64>,
        /// Shortest retransmission timeout in milliseconds.
        ///
        /// Field `RtoMin` = 2.
        pub rto_min: Option<i64>,
        /// Longest retransmission timeout in milliseconds.
        ///
        /// Field `RtoMax` = 3.
        pub rto_max: Option<i64>,
        /// Most connections possible; -1 where there is no fixed number.
        ///
        /// Field `MaxConn` = 4.
        pub max_conn: Option<i64>,
        /// Connections opened from this side.
        ///
        /// Field `ActiveOpens` = 5.
        pub active_opens: Option<i64>,
        /// Connections opened from the other side.
        ///
        /// Field `PassiveOpens` = 6.
        pub passive_opens: Option<i64>,
        /// Attempts to open a connection, from either side, that failed.
        ///
        /// Field `AttemptFails` = 7.
        pub attempt_fails: Option<i64>,
        /// Connections reset while established or waiting to close.
        ///
        /// Field `EstabResets` = 8.
        pub estab_resets: Option<i64>,
        /// Connections established or waiting to close now.
        ///
        /// Field `CurrEstab` = 9.
        pub curr_estab: Option<i64>,
        /// Segments received, those with errors included.
        ///
        /// Field `InSegs` = 10.
        pub in_segs: Option<i64>,
        /// Segments sent, without those only retransmitted.
        ///
        /// Field `OutSegs` = 11.
        pub out_segs: Option<i64>,
        /// Segments retransmitted.
        ///
        /// Field `RetransSegs` = 12.
        pub retrans_segs: Option<i64>,
        /// Segments received with an error, such as a bad checksum.
        ///
        /// Field `InErrs` = 13.
        pub in_errs: Option<i64>,
        /// Segments sent with the reset flag.
        ///
        /// Field `OutRsts` = 14.
        pub out_rsts: Option<i64>,
        /// Segments received with a bad checksum.
        ///
        /// Field `InCsumErrors` = 15.
        pub in_csum_errors: Option<i64>,
    }
}

message! {
    /// Counters of UDP, the `udp` group of the SNMP MIB. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct UdpStatistics = v1::UdpStatistics {
        /// Datagrams delivered to users.
        ///
        /// Field `InDatagrams` = 1.
        pub in_datagrams: Option<i64>,
        /// Datagrams received for a port nobody listened on.
        ///
        /// Field `NoPorts` = 2.
        pub no_ports: Option<i64>,
        /// Datagrams not delivered for other reasons.
        ///
        /// Field `InErrors` = 3.
        pub in_errors: Option<i64>,
        /// Datagrams sent.
        ///
        /// Field `OutDatagrams` = 4.
        pub out_datagrams: Option<i64>,
        /// Datagrams dropped because the receive buffer was full.
        ///
        /// Field `RcvbufErrors` = 5.
        pub rcvbuf_errors: Option<i64>,
        /// Datagrams not sent because the send buffer was full.
        ///
        /// Field `SndbufErrors` = 6.
        pub sndbuf_errors: Option<i64>,
        /// Datagrams received with a bad checksum.
        ///
        /// Field `InCsumErrors` = 7.
        pub in_csum_errors: Option<i64>,
        /// Multicast datagrams received that no socket wanted.
        ///
        /// Field `IgnoredMulti` = 8.
        pub ignored_multi: Option<i64>,
    }
}

message! {
    /// Protocol counters of one container. Since 0.28.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SnmpStatistics = v1::SnmpStatistics {
        /// Counters of IPv4.
        ///
        /// Field `ip_stats` = 1.
        pub ip_stats: Option<Box<IpStatistics>>,
        /// Counters of ICMP.
        ///
        /// Field `icmp_stats` = 2.
        pub icmp_stats: Option<Box<IcmpStatistics>>,
        /// Counters of TCP.
        ///
        /// Field `tcp_stats` = 3.
        pub tcp_stats: Option<Box<TcpStatistics>>,
        /// Counters of UDP.
        ///
        /// Field `udp_stats` = 4.
        pub udp_stats: Option<Box<UdpStatistics>>,
    }
}
