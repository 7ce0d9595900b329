//! What stands for Amazon S3: a directory with a folder for each bucket, see `--s3`.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::options::Options;

/// A bucket that is there.
#[derive(Debug)]
pub(crate) struct Bucket {
    folder: PathBuf,
}

impl Bucket {
    /// The bucket with this name. Without `--s3` there are no buckets, and nobody can say which are missing.
    ///
    /// # Errors
    /// A sentence if there is no such bucket.
    pub(crate) fn open(options: &Options, name: &str) -> Result<Option<Bucket>, String> {
        let Some(directory) = &options.s3 else { return Ok(None) };
        let missing = || format!("there is no bucket {name}");
        let folder = directory.join(plain(name).ok_or_else(missing)?);
        if folder.is_dir() { Ok(Some(Bucket { folder })) } else { Err(missing()) }
    }

    /// Writes an object.
    pub(crate) fn write(&self, key: &str, content: &[u8]) -> io::Result<()> {
        let file = self.file(key)?;
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(file, content)
    }

    /// Reads an object.
    pub(crate) fn read(&self, key: &str) -> io::Result<Vec<u8>> {
        fs::read(self.file(key)?)
    }

    /// An object to read piece by piece, and its size in bytes.
    pub(crate) fn reader(&self, key: &str) -> io::Result<(fs::File, u64)> {
        let file = fs::File::open(self.file(key)?)?;
        let about = file.metadata()?;
        if about.is_file() { Ok((file, about.len())) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    /// A new object to write piece by piece.
    pub(crate) fn writer(&self, key: &str) -> io::Result<fs::File> {
        let file = self.file(key)?;
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::File::create(file)
    }

    /// Where an object is, as a URL.
    pub(crate) fn url(&self, key: &str) -> String {
        let file = self.folder.join(key);
        format!("file://{}", fs::canonicalize(&file).unwrap_or(file).display())
    }

    /// Removes an object; one that is not there is removed already.
    pub(crate) fn remove(&self, key: &str) -> io::Result<()> {
        match fs::remove_file(self.file(key)?) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn file(&self, key: &str) -> io::Result<PathBuf> {
        let wrong = || io::Error::new(io::ErrorKind::NotFound, format!("{key} is no key of an object here"));
        Ok(self.folder.join(plain(key).ok_or_else(wrong)?))
    }
}

/// A path that stays below the folder that it is joined to.
fn plain(path: &str) -> Option<&Path> {
    let path = Path::new(path);
    let stays = path.components().all(|component| matches!(component, Component::Normal(_)));
    (stays && path.components().next().is_some()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_directory() {
        for path in ["", "/etc/passwd", "../other", "a/../../b", "."] {
            assert_eq!(plain(path), None, "{path}");
        }
        assert_eq!(plain("imports/plant.json"), Some(Path::new("imports/plant.json")));
    }
}
