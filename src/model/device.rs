//! Device files of the host, and the access that containers have to them.
//! The agent flag `--allowed_devices` and the block I/O statistics use these messages.

use crate::codec::message;

message! {
    /// Device of the host. Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Device = v1::Device {
        /// Path of the device file, such as `/dev/fuse`. Required in 1.3, optional since.
        ///
        /// Field `path` = 1.
        pub path: Option<String>,
        /// Number of the device. Introduced in 1.4.
        ///
        /// Field `number` = 2.
        pub number: Option<Number>,
    }
}

message! {
    /// Number by which the kernel knows a device. Introduced in 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Number = v1::device::Number {
        /// Major number, which stands for the driver.
        ///
        /// Field `major_number` = 1.
        pub major_number: u64,
        /// Minor number, which stands for the device within its driver.
        ///
        /// Field `minor_number` = 2.
        pub minor_number: u64,
    }
}

message! {
    /// Access to one device that containers are granted. Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeviceAccess = v1::DeviceAccess {
        /// The device.
        ///
        /// Field `device` = 1.
        pub device: Device,
        /// What may be done with it.
        ///
        /// Field `access` = 2.
        pub access: crate::model::device::device_access::Access,
    }
}

message! {
    /// Devices that containers of an agent may use. Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeviceWhitelist = v1::DeviceWhitelist {
        /// The devices with the access granted.
        ///
        /// Field `allowed_devices` = 1.
        pub allowed_devices: Vec<DeviceAccess>,
    }
}

/// Types nested in `device_access`.
pub mod device_access {
    use crate::codec::message;

    message! {
        /// Kinds of access; an unset one is not granted.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Access = v1::device_access::Access {
            /// Reading from the device.
            ///
            /// Field `read` = 1.
            pub read: Option<bool>,
            /// Writing to the device.
            ///
            /// Field `write` = 2.
            pub write: Option<bool>,
            /// Creating the device file.
            ///
            /// Field `mknod` = 3.
            pub mknod: Option<bool>,
        }
    }
}
